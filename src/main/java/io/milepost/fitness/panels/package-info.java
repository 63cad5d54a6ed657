/** Parts of screens that other modules' screens show too. */
@NullMarked
@NamedInterface("panels")
package io.milepost.fitness.panels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
