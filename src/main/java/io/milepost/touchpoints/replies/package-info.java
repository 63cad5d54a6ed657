/** Which of a coach's words fit a rough day: pure rules. */
@NullMarked
@NamedInterface("replies")
package io.milepost.touchpoints.replies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
