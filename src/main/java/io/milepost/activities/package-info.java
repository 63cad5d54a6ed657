/** What was trained: activities from files or by hand, each once, with what is sound in them and what is not. */
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
            "roster::panels"
        })
package io.milepost.activities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
