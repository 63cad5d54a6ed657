/** A practice that looks like a real one, for looking around and for tests; does not exist in production. */
@NullMarked
@ApplicationModule
package io.milepost.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
