/** What is to be trained: templates, calendars of planned workouts, and the ledger that tells every change of them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "running",
            "ui",
            "tenancy",
            "jobs",
            "audit",
            "accounts",
            "roster",
            "roster :: panels",
            "activities",
            "activities :: panels",
            "fitness",
            "review :: findings",
            "review",
            "checkins"
        })
package io.milepost.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
