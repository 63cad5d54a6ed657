/** What athletes may make of their own day at once, and what stays the coach's to decide. Pure rules, without Spring. */
@NullMarked
@NamedInterface("ownday")
package io.milepost.training.ownday;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
