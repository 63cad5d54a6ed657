/**
 * The undated, pace-free shape of a plan, the ones that Milepost ships, and how one is laid on the days before a race.
 * Pure rules, without Spring.
 */
@NullMarked
@NamedInterface("templates")
package io.milepost.training.templates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
