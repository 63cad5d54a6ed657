/** Any contact between coach and athlete that is not the plan itself: so far the loop of a rough day, with its words, its task and its lesson. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ui",
            "tenancy",
            "accounts",
            "accounts :: panels",
            "roster",
            "roster :: panels",
            "checkins",
            "progress",
            "training",
            "training :: comments",
            "training :: matching",
            "training :: notation",
            "training :: ownday",
            "training :: panels"
        })
package io.milepost.touchpoints;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
