/** Training that comes by itself: athletes connect Strava and Garmin through their practice's own keys. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "running",
            "ui",
            "tenancy",
            "jobs",
            "audit",
            "notifications",
            "accounts",
            "accounts::panels",
            "roster",
            "roster::panels",
            "activities",
            "activities::panels"
        })
package io.milepost.connections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
