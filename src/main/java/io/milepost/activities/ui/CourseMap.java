package io.milepost.activities.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import io.milepost.activities.course.Course;
import io.milepost.activities.course.Ground;
import io.milepost.activities.course.Shades;
import io.milepost.running.Distance;
import io.milepost.running.Pace;
import io.milepost.running.UnitSystem;
import io.milepost.ui.TrackData;
import io.milepost.ui.TrackMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;

/** Where it went, coloured by what was run, with a post after each kilometre or mile. */
final class CourseMap extends Section {

    private static final int FEWEST_PIECES = 600;
    private static final double TOLERANCE_SHARE = 1.0 / 1_500;
    private static final int MOST_POSTS = 12;
    private static final int[] POSTS_APART = {1, 2, 5, 10, 20, 50, 100};

    private final ActivityWords words;
    private final Course course;
    private final Ground ground;
    private final boolean onFoot;
    private final int[] drawn;

    CourseMap(ActivityWords words, Course course, Ground ground, boolean onFoot) {
        this.words = words;
        this.course = course;
        this.ground = ground;
        this.onFoot = onFoot;
        this.drawn = ground.simplified(
                Math.max(1, ground.extent() * TOLERANCE_SHARE), Math.max(1, ground.size() / FEWEST_PIECES));
        addClassNames("mp-card", "mp-course-map");
        TrackMap map = new TrackMap();
        map.show(data());
        add(new H2(words.say("activities.map")), map);
    }

    private TrackData data() {
        return new TrackData(
                words.say("activities.map.label", words.formats().distance(Distance.metres(ground.extent()))),
                CourseCharts.LINK,
                words.formats().units() == UnitSystem.METRIC,
                points(),
                colourings(),
                posts(),
                new TrackData.Words(
                        words.say("activities.map.coloured-by"),
                        words.say("activities.map.start"),
                        words.say("activities.map.finish"),
                        words.say("activities.map.both"),
                        words.say("activities.map.north")));
    }

    private List<TrackData.Point> points() {
        List<TrackData.Point> points = new ArrayList<>();
        for (int position : drawn) {
            points.add(new TrackData.Point(
                    tenths(ground.east(position)),
                    tenths(ground.north(position)),
                    ground.sample(position),
                    ground.isAfterHole(position)));
        }
        return points;
    }

    private static double tenths(double metres) {
        return Math.rint(metres * 10) / 10;
    }

    private List<TrackData.Colouring> colourings() {
        List<TrackData.Colouring> colourings = new ArrayList<>();
        if (course.hasDistance()) {
            if (onFoot) {
                colour(
                        colourings,
                        "activities.pace",
                        course.speed(),
                        speed -> words.formats().pace(new Pace(1_000 / speed)));
            } else {
                colour(colourings, "activities.speed", course.speed(), words::speed);
            }
        }
        if (course.hasHeartRate()) {
            colour(
                    colourings,
                    "activities.heart-rate",
                    course.heartRate(),
                    beats -> words.formats().decimals(beats, 0));
        }
        if (course.hasAltitude()) {
            colour(
                    colourings,
                    "activities.height",
                    course.altitude(),
                    metres -> words.formats().height(metres));
        }
        return colourings;
    }

    private void colour(List<TrackData.Colouring> colourings, String key, double[] along, DoubleFunction<String> name) {
        double[] pieces = new double[drawn.length];
        Arrays.fill(pieces, Double.NaN);
        for (int i = 1; i < drawn.length; i++) {
            pieces[i] = Course.mean(along, ground.sample(drawn[i - 1]) + 1, ground.sample(drawn[i]));
        }
        Shades shades = Shades.of(pieces);
        if (shades.isVaried()) {
            colourings.add(new TrackData.Colouring(
                    words.say(key),
                    Arrays.stream(shades.shade()).boxed().toList(),
                    name.apply(shades.least()),
                    name.apply(shades.most())));
        }
    }

    private List<TrackData.Post> posts() {
        if (!course.hasDistance()) {
            return List.of();
        }
        double unit = words.formats().units().unit().metres();
        double length = course.length();
        int apart = Arrays.stream(POSTS_APART)
                .filter(each -> length / (each * unit) <= MOST_POSTS)
                .findFirst()
                .orElse(POSTS_APART[POSTS_APART.length - 1]);
        return ground.posts(course.metres(), apart * unit).stream()
                .map(post -> new TrackData.Post(
                        tenths(post.east()), tenths(post.north()), String.valueOf(post.number() * apart)))
                .toList();
    }
}
