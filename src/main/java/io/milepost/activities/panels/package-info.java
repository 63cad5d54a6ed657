/** The athlete's history on the screen, to which modules above bring a line about where training comes from, or a card. */
@NullMarked
@NamedInterface("panels")
package io.milepost.activities.panels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
