/** What became of a planned workout, judged from what was trained on its day. Pure rules, without Spring. */
@NullMarked
@NamedInterface("matching")
package io.milepost.training.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
