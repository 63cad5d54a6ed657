/**
 * The weeks of a plan and what holds for them: phases, growth, caps, the taper. Pure rules, without Spring; none of them
 * ever changes a plan.
 */
@NullMarked
@NamedInterface("periods")
package io.milepost.training.periods;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
