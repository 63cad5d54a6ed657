package io.milepost.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The people in one browser test, each with a screen and cookies of their own.
 *
 * <p>After the test each of them must be free of {@linkplain Visitor#troubles() troubles}; where the test failed, what
 * they saw is in {@code target/shots/failed}.
 */
public final class Visitors implements BeforeEachCallback, AfterEachCallback {

    private static final Path FAILED = Path.of("target", "shots", "failed");

    private final Supplier<String> base;
    private final List<Visitor> present = new ArrayList<>();
    private Lane lane = Lane.H2;

    /** @param base the address of the server, asked for when somebody comes, without a slash at its end */
    public Visitors(Supplier<String> base) {
        this.base = base;
    }

    /** Somebody new, with an empty profile. */
    public Visitor at(Screen screen) {
        return arrive(screen, ColorScheme.LIGHT, null, ServiceWorkerPolicy.BLOCK);
    }

    /** Somebody new whose browser keeps what works without reception; for everybody else that would blur what is seen. */
    public Visitor withServiceWorkers(Screen screen) {
        return arrive(screen, ColorScheme.LIGHT, null, ServiceWorkerPolicy.ALLOW);
    }

    /** Somebody with the cookies that {@link Visitor#cookies()} told of somebody else. */
    public Visitor at(Screen screen, ColorScheme scheme, @Nullable String cookies) {
        return arrive(screen, scheme, cookies, ServiceWorkerPolicy.BLOCK);
    }

    private Visitor arrive(Screen screen, ColorScheme scheme, @Nullable String cookies, ServiceWorkerPolicy workers) {
        var options = new Browser.NewContextOptions()
                .setBaseURL(base.get())
                .setViewportSize(screen.width(), screen.height())
                .setHasTouch(screen == Screen.PHONE)
                .setColorScheme(scheme)
                .setLocale("en-GB")
                .setServiceWorkers(workers);
        if (cookies != null) {
            options.setStorageState(cookies);
        }
        Visitor visitor = new Visitor(Chromium.of(lane).newContext(options));
        present.add(visitor);
        return visitor;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        lane = Lane.of(context.getRequiredTestClass());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<String> troubles =
                present.stream().flatMap(visitor -> visitor.troubles().stream()).toList();
        boolean passed = context.getExecutionException().isEmpty();
        if (!passed || !troubles.isEmpty()) {
            String name = context.getRequiredTestClass().getSimpleName() + "."
                    + context.getRequiredTestMethod().getName();
            for (int i = 0; i < present.size(); i++) {
                present.get(i).picture(FAILED.resolve(name + "-" + (i + 1) + ".png"));
            }
        }
        present.forEach(Visitor::leave);
        present.clear();
        if (passed && !troubles.isEmpty()) {
            throw new AssertionError("The browser complained:\n" + String.join("\n", troubles));
        }
    }
}
