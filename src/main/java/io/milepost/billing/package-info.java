/** What an athlete buys and owes: packages and prices, checkout, subscriptions, and the access they give. */
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
            "roster",
            "roster :: panels",
            "progress"
        })
package io.milepost.billing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
