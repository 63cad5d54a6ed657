/** The Desk and Today. */
@NullMarked
package io.milepost.workspace.ui;

import org.jspecify.annotations.NullMarked;
