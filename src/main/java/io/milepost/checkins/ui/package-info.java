/** The screens of check-ins: the athlete's sheet, and what the team sees of it. */
@NullMarked
package io.milepost.checkins.ui;

import org.jspecify.annotations.NullMarked;
