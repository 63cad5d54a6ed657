/** The roster's screens: the list of athletes, one athlete's page, and what an athlete sees of themselves. */
@NullMarked
package io.milepost.roster.ui;

import org.jspecify.annotations.NullMarked;
