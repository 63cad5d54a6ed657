/** What the rules of adaptation propose, kept until a coach approves, edits or declines it. */
@NullMarked
@NamedInterface("proposals")
package io.milepost.training.proposals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
