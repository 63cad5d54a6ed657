/**
 * How a plan follows what happens: each rule a pure policy that looks at the facts and proposes. Nothing here changes
 * anything.
 */
@NullMarked
@NamedInterface("adaptation")
package io.milepost.training.adaptation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
