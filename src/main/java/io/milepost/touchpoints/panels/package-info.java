/** What other modules show of touchpoints on their own screens. */
@NullMarked
@NamedInterface("panels")
package io.milepost.touchpoints.panels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
