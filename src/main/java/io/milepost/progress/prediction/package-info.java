/** What races run so far say about a goal: rules without Spring and without a database. */
@NullMarked
package io.milepost.progress.prediction;

import org.jspecify.annotations.NullMarked;
