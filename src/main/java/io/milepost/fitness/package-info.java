/** How fit an athlete is: the race that says so, and the paces to train at that follow from it. */
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
            "activities"
        })
package io.milepost.fitness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
