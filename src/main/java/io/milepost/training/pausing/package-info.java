/** The rest of a plan: days off that the ledger tells, and going on after them. */
@NullMarked
@NamedInterface("pausing")
package io.milepost.training.pausing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
