package io.milepost.training.reps;

import io.milepost.running.RunTrace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the recordings of one run together that was recorded in pieces. */
public final class Traces {

    private static final double[] NOTHING = new double[0];

    private Traces() {}

    /**
     * A recording.
     *
     * @param start null where it is not known: it is put right after the one before
     */
    public record Piece(@Nullable Instant start, RunTrace trace) {}

    /** One trace from the start of the first piece on. */
    public static RunTrace joined(List<Piece> pieces) {
        List<Piece> told =
                pieces.stream().filter(piece -> piece.trace().size() > 0).toList();
        if (told.size() == 1) {
            return told.getFirst().trace();
        }
        int size = told.stream().mapToInt(piece -> piece.trace().size()).sum();
        if (size == 0) {
            return new RunTrace(NOTHING, NOTHING, NOTHING, NOTHING);
        }
        double[][] columns = new double[4][size];
        Instant began = told.getFirst().start();
        int at = 0;
        for (Piece piece : told) {
            double second = at == 0 ? 0 : columns[0][at - 1];
            double metres = at == 0 ? 0 : columns[1][at - 1];
            Instant start = piece.start();
            double since = start == null || began == null
                    ? second
                    : Math.max(second, Duration.between(began, start).toMillis() / 1_000.0);
            RunTrace trace = piece.trace();
            for (int i = 0; i < trace.size(); i++) {
                columns[0][at] = since + trace.secondsAt(i);
                columns[1][at] = trace.hasDistance() ? metres + trace.metresAt(i) : metres;
                columns[2][at] = trace.altitudeAt(i);
                columns[3][at] = trace.heartRateAt(i);
                at++;
            }
        }
        return new RunTrace(columns[0], columns[1], columns[2], columns[3]);
    }
}
