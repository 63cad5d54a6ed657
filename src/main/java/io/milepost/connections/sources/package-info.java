/** The vendors whose APIs Milepost reads activities from, each behind {@link io.milepost.connections.sources.ActivitySource}. */
@NullMarked
package io.milepost.connections.sources;

import org.jspecify.annotations.NullMarked;
