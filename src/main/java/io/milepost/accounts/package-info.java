/** Who people are: accounts, their roles in practices, invitations, and sign-ins that last. */
@NullMarked
@ApplicationModule(allowedDependencies = {"running", "ui", "tenancy", "jobs", "audit", "notifications"})
package io.milepost.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
