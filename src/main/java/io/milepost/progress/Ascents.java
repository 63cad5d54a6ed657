package io.milepost.progress;

import io.milepost.activities.Activities;
import io.milepost.activities.ActivityDetail;
import io.milepost.activities.ActivityId;
import io.milepost.activities.ActivitySummary;
import io.milepost.activities.Climb;
import io.milepost.activities.Samples;
import io.milepost.activities.Samples.Column;
import io.milepost.activities.Sport;
import io.milepost.progress.detection.Ascent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Says how much was climbed, and how that was counted. Of recordings that are no candidates for a biggest climb only the
 * figure is read: years of training have a dozen of those that are.
 */
@Component
class Ascents {

    private static final double SAME_PLACE = 200;
    private static final double METRES_PER_DEGREE = 111_195;

    private final Function<ActivityId, ActivityDetail> details;
    private final Function<ActivityId, Samples> samples;

    @Autowired
    Ascents(Activities activities) {
        this(activities::detail, activities::samples);
    }

    Ascents(Function<ActivityId, ActivityDetail> details, Function<ActivityId, Samples> samples) {
        this.details = details;
        this.samples = samples;
    }

    /** @param all in order of time; those without a climb are left out of what is returned */
    Map<ActivityId, Ascent> of(List<ActivitySummary> all) {
        Map<ActivityId, Ascent> ascents = new HashMap<>();
        double most = 0;
        for (ActivitySummary activity : all) {
            Double metres = activity.ascentMetres();
            if (metres == null || metres <= 0 || !activity.sport().isRun() || activity.sport() == Sport.TREADMILL) {
                continue;
            }
            Ascent ascent = metres <= most
                    ? new Ascent(metres, Ascent.Method.UNTOLD, false)
                    : counted(activity).orElse(null);
            if (ascent == null) {
                continue;
            }
            ascents.put(activity.id(), ascent);
            if (!ascent.drifted() && activity.counts()) {
                most = Math.max(most, metres);
            }
        }
        return ascents;
    }

    /** Empty where no recording stands behind the figure. */
    private Optional<Ascent> counted(ActivitySummary activity) {
        ActivityDetail detail = details.apply(activity.id());
        Climb climb = detail.deviceClimb() == null ? detail.climb() : detail.deviceClimb();
        if (climb == null) {
            return Optional.empty();
        }
        Ascent.Method method = climb.method() == Climb.Method.DEVICE ? Ascent.Method.DEVICE : Ascent.Method.ALTITUDES;
        return Optional.of(
                Ascent.of(climb.ascentMetres(), climb.descentMetres(), method, isLoop(samples.apply(activity.id()))));
    }

    private static boolean isLoop(Samples samples) {
        OptionalInt first =
                IntStream.range(0, samples.size()).filter(samples::hasPosition).findFirst();
        OptionalInt last = IntStream.iterate(samples.size() - 1, index -> index >= 0, index -> index - 1)
                .filter(samples::hasPosition)
                .findFirst();
        return first.isPresent()
                && last.isPresent()
                && metresApart(samples, first.getAsInt(), last.getAsInt()) <= SAME_PLACE;
    }

    /** On a plane, which is true enough for a few hundred metres. */
    private static double metresApart(Samples samples, int one, int other) {
        double north = samples.at(Column.LATITUDE, other) - samples.at(Column.LATITUDE, one);
        double east = (samples.at(Column.LONGITUDE, other) - samples.at(Column.LONGITUDE, one))
                * Math.cos(Math.toRadians(samples.at(Column.LATITUDE, one)));
        return METRES_PER_DEGREE * Math.hypot(north, east);
    }
}
