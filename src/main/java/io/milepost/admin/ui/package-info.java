/** The screens of whoever runs the platform. */
@NullMarked
package io.milepost.admin.ui;

import org.jspecify.annotations.NullMarked;
