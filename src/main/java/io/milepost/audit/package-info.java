/** An append-only trail of who did what; takes ids only. */
@NullMarked
@ApplicationModule(allowedDependencies = {"tenancy"})
package io.milepost.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
