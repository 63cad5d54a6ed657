/** What an athlete works towards and what was reached on the way: goals, milestones, and the cheers for them. */
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
            "fitness",
            "fitness :: panels",
            "checkins",
            "review",
            "review :: findings",
            "training",
            "training :: matching",
            "training :: notation",
            "training :: panels",
            "training :: reps",
            "training :: templates"
        })
package io.milepost.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
