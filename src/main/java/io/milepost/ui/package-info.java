/** The component kit without domain: words, formats, empty states, notices, and the look of all of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"running"})
package io.milepost.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
