/** The frame around every screen: layouts, sign-in, error pages, the security chain. Nobody imports it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"running", "ui", "tenancy", "accounts", "roster"})
package io.milepost.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
