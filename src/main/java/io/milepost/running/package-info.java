/**
 * Running science in plain Java: measures that cannot be invalid, and formulas that name their source, unit and error.
 *
 * <p>Nothing here knows Spring, a database or a person; every formula stands beside a test against published figures.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.milepost.running;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
