/** Pure readers of whole archives and lists: zip files, Strava's and Garmin's exports, and tables of activities. */
@NullMarked
package io.milepost.activities.archives;

import org.jspecify.annotations.NullMarked;
