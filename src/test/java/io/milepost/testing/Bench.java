package io.milepost.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;

/**
 * Measures, and keeps what it measured in {@code target/bench/figures.txt}. Used by classes named {@code …Bench}, which run
 * with {@code ./milepost bench} only: a figure is for reading, no test fails by the clock.
 */
public final class Bench {

    private static final Path FIGURES = Path.of("target", "bench", "figures.txt");
    private static final int WARM_UPS = 5;
    private static final double NANOS_PER_MILLI = 1e6;

    /** Work that gives something back, so that it cannot be optimised away. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws Exception;
    }

    private Bench() {}

    /** Runs the work a few times to warm up, then so many times, and keeps the median and the worst. */
    public static <T> void median(String what, int runs, Work<T> work) throws Exception {
        for (int i = 0; i < WARM_UPS; i++) {
            keep(work.run());
        }
        double[] millis = new double[runs];
        for (int i = 0; i < runs; i++) {
            long began = System.nanoTime();
            keep(work.run());
            millis[i] = (System.nanoTime() - began) / NANOS_PER_MILLI;
        }
        Arrays.sort(millis);
        note(String.format(
                Locale.ROOT,
                "%s: median %.2f ms, worst %.2f ms of %d",
                what,
                millis[runs / 2],
                millis[runs - 1],
                runs));
    }

    /** Keeps a figure that was measured otherwise. */
    public static void note(String line) {
        try {
            Files.createDirectories(FIGURES.getParent());
            Files.writeString(FIGURES, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keep(Object result) {
        if (result == null) {
            throw new AssertionError("The work gave nothing back");
        }
    }
}
