/** Mail to people: durable, retried, never lost, never twice. */
@NullMarked
@ApplicationModule(allowedDependencies = {"tenancy", "jobs", "ui"})
package io.milepost.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
