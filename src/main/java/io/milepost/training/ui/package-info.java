/** The screens of training: an athlete's calendar for the team and for the athlete, and the ledger. */
@NullMarked
package io.milepost.training.ui;

import org.jspecify.annotations.NullMarked;
