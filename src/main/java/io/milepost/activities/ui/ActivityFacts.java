package io.milepost.activities.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import io.milepost.activities.ActivityDetail;
import io.milepost.activities.ActivitySummary;
import io.milepost.activities.Climb;
import io.milepost.activities.Sport;
import io.milepost.activities.course.Course;
import io.milepost.running.Distance;
import io.milepost.running.Pace;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The figures of an activity at a glance; what is not known is not there. */
final class ActivityFacts extends DescriptionList {

    private final ActivityWords words;
    private final ActivitySummary activity;

    /** @param mine whether the reader is who trained, whom fewer figures serve better */
    ActivityFacts(ActivityWords words, ActivityDetail detail, Course course, boolean mine) {
        this.words = words;
        this.activity = detail.summary();
        addClassName("mp-activity-facts");
        fact("activities.distance", words.distance(activity));
        fact("activities.time", words.time(activity.timer()));
        fact("activities.pace", words.pace(activity));
        fact("activities.heart-rate", heartRate());
        if (mine) {
            climb("activities.climb", detail.deviceClimb() == null ? detail.climb() : detail.deviceClimb());
            if (activity.sport() != Sport.RUN) {
                fact("activities.sport", words.sport(activity.sport()));
            }
            if (activity.race() && differs(activity.elapsed(), activity.timer())) {
                fact("activities.elapsed", words.time(activity.elapsed()));
            }
            fact("activities.flags", words.flags(activity));
            return;
        }
        fact("activities.pace.adjusted", adjusted(course));
        climb("activities.climb.device", detail.deviceClimb());
        climb("activities.climb.counted", detail.climb());
        if (differs(activity.moving(), activity.timer())) {
            fact("activities.moving", words.time(activity.moving()));
        }
        if (differs(activity.elapsed(), activity.timer())) {
            fact("activities.elapsed", words.time(activity.elapsed()));
        }
        fact("activities.sport", words.sport(activity.sport()));
        fact("activities.flags", words.flags(activity));
    }

    private static boolean differs(@Nullable Duration one, @Nullable Duration other) {
        return one != null && other != null && Math.abs(one.minus(other).toSeconds()) >= 1;
    }

    /** The pace over the same time as the plain one, on the ground as if it had been flat. */
    private String adjusted(Course course) {
        Distance distance = activity.distance();
        Pace pace = activity.pace();
        if (pace == null || distance == null || !course.hasDistance() || !course.hasAltitude()) {
            return "";
        }
        double share = course.gradeAdjustedMetres() / course.length();
        return share > 0 ? words.formats().pace(new Pace(pace.secondsPerKm() / share)) : "";
    }

    private String heartRate() {
        Integer average = activity.averageHeartRate();
        Integer max = activity.maxHeartRate();
        if (average == null) {
            return "";
        }
        return max == null
                ? words.say("activities.heart-rate.average", average)
                : words.say("activities.heart-rate.both", average, max);
    }

    private void climb(String key, @Nullable Climb climb) {
        if (climb != null) {
            fact(
                    key,
                    words.say(
                            "activities.climb.figures",
                            words.formats().height(climb.ascentMetres()),
                            words.formats().height(climb.descentMetres())));
        }
    }

    private void fact(String key, String value) {
        if (!value.isEmpty()) {
            Div pair = new Div(new Term(words.say(key)), new Description(value));
            getElement().appendChild(pair.getElement());
        }
    }
}
