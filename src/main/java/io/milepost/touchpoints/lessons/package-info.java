/** What an athlete takes from one workout to the next of its kind: pure rules. */
@NullMarked
@NamedInterface("lessons")
package io.milepost.touchpoints.lessons;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
