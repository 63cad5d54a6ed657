package io.milepost.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.test.context.ContextConfiguration;

/**
 * This test needs the real MySQL. Where none can be had it is skipped, which the end of the run reports loudly; with
 * {@code CI=true} it fails.
 *
 * <p>A subclass of a {@link MilepostTest} or {@link BrowserTest} that is marked so runs in the one context on MySQL.
 */
@Tag("mysql")
@ExtendWith(MySqlCondition.class)
@ContextConfiguration(initializers = MySqlServer.Initializer.class)
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnMySql {}
