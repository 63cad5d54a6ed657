/** What is to be trained: templates, calendars of planned workouts, and the ledger that tells every change of them. */
@NullMarked
package io.milepost.training;

import org.jspecify.annotations.NullMarked;
