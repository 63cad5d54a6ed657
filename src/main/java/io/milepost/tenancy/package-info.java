/** Practices and seats: which tenant there is, and who acts where, as what. */
@NullMarked
@ApplicationModule(allowedDependencies = {"running"})
package io.milepost.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
