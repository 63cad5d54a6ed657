package io.milepost.training;

import io.milepost.activities.Activities;
import io.milepost.activities.ActivitySummary;
import io.milepost.activities.Sport;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.training.matching.Done;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the athlete trained, as the calendar needs it. */
@Component
class TrainedWork {

    private final Activities activities;

    TrainedWork(Activities activities) {
        this.activities = activities;
    }

    /** An activity, and what it can stand for. */
    record Entry(Done done, Sport sport, @Nullable String title) {
        Trained toTrained(boolean extra) {
            return new Trained(
                    done.id(), done.day(), done.kind(), sport, title, done.distance(), done.duration(), extra);
        }
    }

    List<Entry> between(AthleteProfile athlete, LocalDate first, LocalDate last) {
        return activities.between(athlete.id(), first, last).stream()
                .map(TrainedWork::entry)
                .toList();
    }

    private static Entry entry(ActivitySummary activity) {
        Distance distance = activity.distance();
        Done done = new Done(
                activity.id().value(),
                activity.day(),
                kind(activity),
                distance == null ? Distance.ZERO : distance,
                duration(activity));
        return new Entry(done, activity.sport(), activity.title());
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
