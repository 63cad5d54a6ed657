/** The screens of touchpoints: a coach's words for rough days, and what became of each. */
@NullMarked
package io.milepost.touchpoints.ui;

import org.jspecify.annotations.NullMarked;
