package io.milepost.testing;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Makes up the training of a runner from a few parameters, so that a review of it has known findings: what the parameters
 * say is what a review must see, and nothing else.
 *
 * @param last the last day there may be a run on
 * @param weeks how many calendar weeks, the last one included
 * @param weeklyKm of the first week
 * @param growth of the weekly distance from the first week to the last; 0.25 is a quarter more
 * @param easyPace seconds per kilometre
 * @param fasterBy by which share the middle of a speed day is faster than that
 * @param longShare the long run's share of its week
 * @param spikes weeks, counted from 0, that are half as long again
 * @param missed weeks, counted from 0, without a run
 */
public record StoryYear(
        LocalDate last,
        int weeks,
        double weeklyKm,
        double growth,
        double easyPace,
        double fasterBy,
        double longShare,
        Set<Integer> spikes,
        Set<Integer> missed) {

    private static final double SPIKE = 1.5;
    private static final double METRES_PER_DEGREE = 111_195;
    private static final int STEP = 10;

    /** Warm-up and cool-down of a speed day, each as a share of its distance. */
    private static final double AROUND = 0.25;

    /** What a day's run is called by whoever uploads it. */
    public enum Kind {
        EASY("Morning run"),
        SPEED("Speedwork"),
        LONG("Long run");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** A run, and its track as a device would have kept it. */
    public record DayRun(Kind kind, Instant start, double km, int seconds, byte[] gpx) {}

    /**
     * The athlete of the story: every week four runs and a proper long one, ever more miles, now and then a jump, and
     * "speedwork" that is hardly faster than the rest. A review says <i>paces clustered</i>, <i>only the miles grew</i> and
     * <i>volume spikes</i>, and neither <i>inconsistent</i> nor <i>missing long runs</i>.
     */
    public static StoryYear ofTheStory(LocalDate last) {
        return new StoryYear(last, 52, 56, 0.28, 342, 0.03, 0.36, Set.of(14, 27, 40), Set.of());
    }

    /** The four weeks after, under a coach: fewer miles, and a speed day that is one. */
    public StoryYear coachedFor(int moreWeeks) {
        return new StoryYear(
                last.plusWeeks(moreWeeks),
                moreWeeks,
                weeklyKm * 0.9,
                0,
                easyPace + 6,
                0.14,
                longShare,
                Set.of(),
                Set.of());
    }

    /** The runs, the oldest first; the same parameters make the same runs. */
    public List<DayRun> runs() {
        Random chance = new Random(42);
        List<DayRun> runs = new ArrayList<>();
        LocalDate monday =
                last.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(weeks - 1L);
        for (int week = 0; week < weeks; week++) {
            double km = weeklyKm * (1 + growth * week / Math.max(1, weeks - 1)) * (spikes.contains(week) ? SPIKE : 1);
            if (missed.contains(week)) {
                continue;
            }
            add(runs, monday.plusWeeks(week).plusDays(1), Kind.EASY, km * (1 - longShare) / 3, chance);
            add(runs, monday.plusWeeks(week).plusDays(2), Kind.SPEED, km * (1 - longShare) / 3, chance);
            add(runs, monday.plusWeeks(week).plusDays(4), Kind.EASY, km * (1 - longShare) / 3, chance);
            add(runs, monday.plusWeeks(week).plusDays(6), Kind.LONG, km * longShare, chance);
        }
        return runs;
    }

    private void add(List<DayRun> runs, LocalDate day, Kind kind, double km, Random chance) {
        double pace = easyPace * (1 + 0.012 * (chance.nextDouble() - 0.5));
        if (!day.isAfter(last)) {
            Instant start = day.atTime(LocalTime.of(6, chance.nextInt(50))).toInstant(ZoneOffset.UTC);
            runs.add(run(kind, start, km, pace));
        }
    }

    private DayRun run(Kind kind, Instant start, double km, double pace) {
        StringBuilder xml = new StringBuilder(
                "<?xml version=\"1.0\"?><gpx version=\"1.1\" creator=\"test\" xmlns=\"http://www.topografix.com/GPX/1/1\">"
                        + "<trk><name>" + kind.title() + "</name><type>running</type><trkseg>");
        double metres = 0;
        int second = 0;
        while (true) {
            xml.append(String.format(
                    Locale.ROOT,
                    "<trkpt lat=\"0.000001\" lon=\"%.7f\"><ele>40</ele><time>%s</time></trkpt>",
                    metres / METRES_PER_DEGREE,
                    start.plusSeconds(second)));
            if (metres >= km * 1_000) {
                break;
            }
            boolean fast = kind == Kind.SPEED && metres > km * 1_000 * AROUND && metres < km * 1_000 * (1 - AROUND);
            // The speed of the fast part is the same all year: what stands still is the athlete.
            metres += STEP * 1_000 / (fast ? easyPace * (1 - fasterBy) : pace);
            second += STEP;
        }
        byte[] gpx = xml.append("</trkseg></trk></gpx>").toString().getBytes(StandardCharsets.UTF_8);
        return new DayRun(kind, start, metres / 1_000, second, gpx);
    }
}
