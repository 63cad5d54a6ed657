/** The screens that span modules: the coach's Desk, and the athlete's Today. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "running",
            "ui",
            "tenancy",
            "accounts",
            "roster",
            "activities",
            "connections",
            "fitness",
            "checkins",
            "checkins :: shown",
            "review",
            "training",
            "training :: comments",
            "training :: matching",
            "training :: notation",
            "training :: ownday",
            "training :: outward",
            "training :: adaptation",
            "training :: proposals",
            "training :: panels",
            "training :: reps",
            "training :: season",
            "training :: shown",
            "progress",
            "progress :: consistency",
            "progress :: shown",
            "touchpoints",
            "touchpoints :: panels",
            "billing"
        })
package io.milepost.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
