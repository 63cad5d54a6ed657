/** How fit an athlete is: the race that says so and the paces that follow, thresholds, records and load. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "running",
            "ui",
            "tenancy",
            "jobs",
            "accounts",
            "roster",
            "roster :: panels",
            "activities",
            "activities :: panels"
        })
package io.milepost.fitness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
