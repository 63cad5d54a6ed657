package io.milepost.progress.detection;

import io.milepost.progress.Achievement.ConsistentWeeks;
import io.milepost.progress.consistency.ConsistencyWeek;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Consistent weeks: 4, 8, 12, 26 and 52 weeks in which everything agreed was done, in a row. A week in which nothing was to
 * be done bridges, and so does one in eight that is a single day short; neither counts as kept.
 *
 * <p>How fast, how hard or how far anything was is never asked. The week of today is not over and says nothing.
 */
public final class ConsistentWeeksPolicy {

    private static final Set<Integer> TOLD = Set.of(4, 8, 12, 26, 52);
    private static final int ONE_IN = 8;

    private ConsistentWeeksPolicy() {}

    /** @param closed weeks that are over, the oldest first, without gaps */
    public static List<Finding> all(List<ConsistencyWeek> closed) {
        List<Finding> found = new ArrayList<>();
        LocalDate began = null;
        int kept = 0;
        int sinceForgiven = ONE_IN;
        for (ConsistencyWeek week : closed) {
            if (week.neutral()) {
                continue;
            }
            sinceForgiven++;
            if (week.kept()) {
                began = began == null ? week.monday() : began;
                kept++;
                if (TOLD.contains(kept)) {
                    found.add(new Finding(evidence(began, kept), week.sunday(), new ConsistentWeeks(kept)));
                }
            } else if (began != null && week.done() == week.owed() - 1 && sinceForgiven >= ONE_IN) {
                sinceForgiven = 0;
            } else {
                began = null;
                kept = 0;
                sinceForgiven = ONE_IN;
            }
        }
        return List.copyOf(found);
    }

    private static UUID evidence(LocalDate began, int kept) {
        return UUID.nameUUIDFromBytes((began + " " + kept).getBytes(StandardCharsets.UTF_8));
    }
}
