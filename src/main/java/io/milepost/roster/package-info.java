/** The athletes of a practice: who they are, who looks after them, and what their membership lets them do. */
@NullMarked
@ApplicationModule(allowedDependencies = {"running", "ui", "tenancy", "jobs", "audit", "notifications", "accounts"})
package io.milepost.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
