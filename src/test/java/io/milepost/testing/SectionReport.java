package io.milepost.testing;

import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Says at the end of a run how many tests each section had and how long it took, and shouts about what could not run.
 */
public final class SectionReport implements TestExecutionListener {

    private static final class Tally {
        private int tests;
        private long nanos;
    }

    private final Map<Section, Tally> tallies = new EnumMap<>(Section.class);
    private final Set<String> skippedForWantOfMySql = new LinkedHashSet<>();
    private Section current = Section.PLAIN;
    private long since = System.nanoTime();

    @Override
    public void executionStarted(TestIdentifier test) {
        test.getSource()
                .filter(ClassSource.class::isInstance)
                .map(source -> ((ClassSource) source).getJavaClass())
                .ifPresent(type -> passTo(Section.of(type)));
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            tally(current).tests++;
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        if (reason.startsWith("No MySQL")) {
            skippedForWantOfMySql.add(reason);
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        passTo(current);
        StringBuilder report = new StringBuilder(System.lineSeparator());
        tallies.values().removeIf(tally -> tally.tests == 0);
        tallies.forEach((section, tally) -> report.append(String.format(
                Locale.ROOT,
                "%-26s %5d tests %5d s%n",
                section.title(),
                tally.tests,
                Duration.ofNanos(tally.nanos).toSeconds())));
        for (String reason : skippedForWantOfMySql) {
            report.append(String.format("%n*** NOT TESTED ON MYSQL ***%n%s%n", reason));
        }
        System.out.println(report);
    }

    private void passTo(Section next) {
        long now = System.nanoTime();
        tally(current).nanos += now - since;
        since = now;
        current = next;
    }

    private Tally tally(Section section) {
        return tallies.computeIfAbsent(section, any -> new Tally());
    }
}
