/** What a stretch of training says about itself: pure rules over weeks and runs, one policy for each finding. */
@NullMarked
@NamedInterface("findings")
package io.milepost.review.findings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
