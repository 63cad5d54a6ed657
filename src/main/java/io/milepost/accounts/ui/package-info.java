/** Screens about who somebody is: opening a practice, coming in by invitation, one's own account. */
@NullMarked
package io.milepost.accounts.ui;

import org.jspecify.annotations.NullMarked;
