/**
 * Strava and Garmin on this machine: they speak the parts of the documented APIs that Milepost uses, to try out connecting
 * and to test it. Does not exist in production.
 */
@NullMarked
package io.milepost.connections.standin;

import org.jspecify.annotations.NullMarked;
