/**
 * What one planned workout is, and the one line of text that a coach writes it in: reading with the place of a mistake,
 * a canonical spelling, and an estimate of its size. Pure rules, without Spring.
 */
@NullMarked
@NamedInterface("notation")
package io.milepost.training.notation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
