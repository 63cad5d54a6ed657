package io.milepost.training;

import io.milepost.activities.Activities;
import io.milepost.activities.ActivityId;
import io.milepost.activities.ActivitySummary;
import io.milepost.activities.Source;
import io.milepost.activities.Sport;
import io.milepost.fitness.Analyses;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.running.Pace;
import io.milepost.running.PaceRange;
import io.milepost.running.Zone;
import io.milepost.training.matching.Done;
import io.milepost.training.notation.Estimate;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the athlete trained, as the calendar needs it. */
@Component
class TrainedWork {

    private final Activities activities;
    private final Analyses analyses;

    TrainedWork(Activities activities, Analyses analyses) {
        this.activities = activities;
        this.analyses = analyses;
    }

    /**
     * An activity, and what it can stand for.
     *
     * @param recorded whether a device saw it and its record is sound, so that more than its mean is known
     */
    record Entry(Done done, Sport sport, @Nullable String title, boolean recorded) {
        Trained toTrained(Function<Zone, PaceRange> speeds, boolean extra) {
            return new Trained(
                    done.id(),
                    done.day(),
                    done.kind(),
                    sport,
                    title,
                    done.distance(),
                    done.duration(),
                    done.kind() == Done.Kind.RUN
                            ? Estimate.volume(done.distance(), done.duration(), speeds)
                            : Distance.ZERO,
                    extra);
        }
    }

    List<Entry> between(AthleteProfile athlete, LocalDate first, LocalDate last) {
        Map<ActivityId, Pace> fastest = analyses.fastestEightMinutes(athlete.id(), first, last);
        return activities.between(athlete.id(), first, last).stream()
                .map(activity -> entry(activity, fastest.get(activity.id())))
                .toList();
    }

    private static Entry entry(ActivitySummary activity, @Nullable Pace fastest) {
        Distance distance = activity.distance();
        Done done = new Done(
                activity.id().value(),
                activity.day(),
                activity.start(),
                kind(activity),
                distance == null ? Distance.ZERO : distance,
                duration(activity),
                activity.title() == null ? "" : activity.title(),
                fastest);
        return new Entry(
                done, activity.sport(), activity.title(), activity.source() != Source.HAND && activity.sound());
    }

    /** An unnamed sport on a plan of running is taken for a run; whoever logged it can say otherwise. */
    private static Done.Kind kind(ActivitySummary activity) {
        if (activity.sport().isRun() || activity.sport() == Sport.UNKNOWN) {
            return Done.Kind.RUN;
        }
        return activity.sport() == Sport.STRENGTH ? Done.Kind.STRENGTH : Done.Kind.CROSS;
    }

    private static Duration duration(ActivitySummary activity) {
        if (activity.timer() != null) {
            return activity.timer();
        }
        return activity.elapsed() == null ? Duration.ZERO : activity.elapsed();
    }
}
