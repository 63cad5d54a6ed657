/** The screens of training that happened: the history, one activity, logging by hand and by file. */
@NullMarked
package io.milepost.activities.ui;

import org.jspecify.annotations.NullMarked;
