/** The page of one athlete, to which other modules bring panels: the one Vaadin type that crosses a door. */
@NullMarked
@NamedInterface("panels")
package io.milepost.roster.panels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
