/** Parts of screens that other modules' screens show too. */
@NullMarked
@NamedInterface("panels")
package io.milepost.training.panels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
