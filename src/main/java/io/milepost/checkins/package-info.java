/** How the athletes are, in their own estimate, and what their safety asks for. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ui",
            "tenancy",
            "accounts",
            "roster",
            "roster :: panels",
            "activities",
            "jobs",
            "notifications"
        })
package io.milepost.checkins;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
