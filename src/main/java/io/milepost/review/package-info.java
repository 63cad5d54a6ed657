/** The review of what was trained: findings with evidence, which a coach accepts or rejects, and which are measured again. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "running",
            "ui",
            "tenancy",
            "jobs",
            "notifications",
            "accounts",
            "roster",
            "roster :: panels",
            "activities",
            "activities :: panels",
            "fitness",
            "checkins"
        })
package io.milepost.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
