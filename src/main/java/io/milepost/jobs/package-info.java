/** Durable work that survives a crash: scheduled in the caller's transaction, run once in effect, in a seat of its own. */
@NullMarked
@ApplicationModule(allowedDependencies = {"tenancy"})
package io.milepost.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
