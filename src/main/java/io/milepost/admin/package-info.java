/** The platform's own desk: practices, their counters and their life; never a practice's rows. */
@NullMarked
@ApplicationModule(allowedDependencies = {"running", "ui", "tenancy", "audit", "accounts", "progress"})
package io.milepost.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
