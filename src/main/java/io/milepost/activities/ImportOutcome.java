package io.milepost.activities;

import io.milepost.running.Distance;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one activity in a file, or of the file as a whole. */
public sealed interface ImportOutcome {

    /**
     * It is in the history now.
     *
     * @param joined whether somebody had typed the same training, which now has its recording
     */
    record Imported(ActivitySummary activity, List<Remark> remarks, boolean joined) implements ImportOutcome {
        public Imported {
            remarks = List.copyOf(remarks);
        }
    }

    /** The history has it already: from this very file, or from another recording of the same training. */
    record DuplicateOf(ActivitySummary activity) implements ImportOutcome {}

    /**
     * It is sound, but the file holds no date that can be true. {@link ActivityImports#importOnDay} takes it once somebody
     * says the day.
     *
     * @param part which activity of the file
     */
    record WantsDay(
            FileId file,
            int part,
            Sport sport,
            @Nullable Distance distance,
            @Nullable Duration duration,
            List<Remark> remarks)
            implements ImportOutcome {
        public WantsDay {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Nothing came of it.
     *
     * @param key of the message that says why
     * @param figures that the message needs
     */
    record Unreadable(String key, List<Double> figures) implements ImportOutcome {
        public Unreadable {
            figures = List.copyOf(figures);
        }
    }
}
