/** The rules that must not be got wrong: what a check-in allows, and when it becomes a coach's concern. */
@NullMarked
package io.milepost.checkins.safety;

import org.jspecify.annotations.NullMarked;
