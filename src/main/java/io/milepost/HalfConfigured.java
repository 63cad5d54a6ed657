package io.milepost;

import java.util.List;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Production was asked for without what it needs. The missing values themselves are never repeated. */
final class HalfConfigured extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> missing;

    HalfConfigured(List<String> missing) {
        super("Production lacks: " + String.join("; ", missing));
        this.missing = List.copyOf(missing);
    }

    /** Prints it as a list instead of a stack trace. */
    static final class Analyzer extends AbstractFailureAnalyzer<HalfConfigured> {
        @Override
        protected FailureAnalysis analyze(Throwable root, HalfConfigured cause) {
            return new FailureAnalysis(
                    "Milepost does not start in production half-configured. Missing or of another shape:\n\n    "
                            + String.join("\n    ", cause.missing),
                    "Set these variables (docker/env.sample lists them all), or start without the prod profile.",
                    cause);
        }
    }
}
