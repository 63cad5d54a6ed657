package io.milepost.testing;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Says at the end of a run how many tests each section had, how long its classes took one after the other and how long
 * the whole took with two lanes side by side, and shouts about what could not run.
 */
public final class SectionReport implements TestExecutionListener {

    private static final class Tally {
        private int tests;
        private long nanos;
    }

    private final Map<Section, Tally> tallies = new EnumMap<>(Section.class);
    private final Map<String, Long> classesUnderWay = new ConcurrentHashMap<>();
    private final Set<String> skippedForWantOfMySql = new ConcurrentSkipListSet<>();
    private final long began = System.nanoTime();
    private volatile Optional<TestPlan> plan = Optional.empty();

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = Optional.of(started);
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        if (isWholeClass(test)) {
            classesUnderWay.put(test.getUniqueId(), System.nanoTime());
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            add(test, 1, 0);
        }
        Long since = classesUnderWay.remove(test.getUniqueId());
        if (since != null) {
            add(test, 0, System.nanoTime() - since);
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        if (reason.startsWith("No MySQL")) {
            skippedForWantOfMySql.add(reason);
        }
    }

    @Override
    public synchronized void testPlanExecutionFinished(TestPlan finished) {
        StringBuilder report = new StringBuilder(System.lineSeparator());
        tallies.values().removeIf(tally -> tally.tests == 0);
        tallies.forEach((section, tally) -> line(report, section.title(), tally.tests, tally.nanos));
        int tests = tallies.values().stream().mapToInt(tally -> tally.tests).sum();
        line(report, "all, two lanes at a time", tests, System.nanoTime() - began);
        for (String reason : skippedForWantOfMySql) {
            report.append(String.format("%n*** NOT TESTED ON MYSQL ***%n%s%n", reason));
        }
        System.out.println(report);
    }

    private static void line(StringBuilder report, String title, int tests, long nanos) {
        report.append(String.format(
                Locale.ROOT,
                "%-26s %5d tests %5d s%n",
                title,
                tests,
                Duration.ofNanos(nanos).toSeconds()));
    }

    private synchronized void add(TestIdentifier test, int tests, long nanos) {
        classOf(test).ifPresent(type -> {
            Tally tally = tallies.computeIfAbsent(Section.of(type), any -> new Tally());
            tally.tests += tests;
            tally.nanos += nanos;
        });
    }

    private boolean isWholeClass(TestIdentifier test) {
        return ownClass(test).isPresent() && parent(test).flatMap(this::classOf).isEmpty();
    }

    private Optional<Class<?>> classOf(TestIdentifier test) {
        return ownClass(test).or(() -> parent(test).flatMap(this::classOf));
    }

    private Optional<TestIdentifier> parent(TestIdentifier test) {
        return plan.flatMap(known -> known.getParent(test));
    }

    private static Optional<Class<?>> ownClass(TestIdentifier test) {
        return test.getSource()
                .filter(ClassSource.class::isInstance)
                .map(source -> ((ClassSource) source).getJavaClass());
    }
}
