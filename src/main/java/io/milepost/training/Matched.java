package io.milepost.training;

import io.milepost.running.PaceRange;
import io.milepost.running.Zone;
import io.milepost.training.matching.Done;
import io.milepost.training.matching.Verdict;
import io.milepost.training.reps.Stretch;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Some days of a calendar, plan and training put together.
 *
 * @param dropped what was taken off the plan
 * @param extra the ids of training that nobody planned
 * @param recorded the ids of training of which there is a sound record
 * @param speeds the athlete's own as they are, or nominal ones, to reckon with
 */
record Matched(
        List<Item> planned,
        List<Item> dropped,
        List<TrainedWork.Entry> trained,
        Set<UUID> extra,
        Set<UUID> recorded,
        Function<Zone, PaceRange> speeds) {

    /** One workout and what became of it. */
    record Item(PlannedWorkoutRow row, PlannedFacts facts, Verdict verdict) {

        /** Whether it was run, so that its pace says something. */
        boolean isRun() {
            return verdict.compliance().isCompleted()
                    && facts.segments().stream().anyMatch(segment -> segment.role() != Stretch.Role.RECOVERY)
                    && verdict.done().stream().allMatch(done -> done.kind() == Done.Kind.RUN);
        }

        /** A mark of everything that how it was run is worked out from; another mark, and it is worked out again. */
        int basis() {
            int basis = Objects.hash(
                    row.notation(),
                    facts.paces() == null ? 0 : facts.paces().hashCode(),
                    verdict.done().getFirst().day());
            for (Done done : verdict.done()) {
                basis = 31 * basis
                        + Objects.hash(
                                done.id(),
                                done.distance().metres(),
                                done.duration().toMillis());
            }
            return basis;
        }
    }

    boolean isRecorded(Item item) {
        return item.verdict().done().stream().allMatch(done -> recorded.contains(done.id()));
    }
}
