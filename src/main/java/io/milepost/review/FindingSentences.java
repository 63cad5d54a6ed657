package io.milepost.review;

import io.milepost.review.findings.Confidence;
import io.milepost.review.findings.Finding;
import io.milepost.review.findings.FindingKind;
import io.milepost.review.findings.HistoryReview.Unsaid;
import io.milepost.review.findings.Measure;
import io.milepost.review.findings.ReviewThresholds;
import io.milepost.running.Distance;
import io.milepost.running.Pace;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says findings as a coach would, in the reader's language and units, from the figures that were kept. */
@Component
public class FindingSentences {

    private static final double PERCENT = 100;

    private final Messages messages;

    FindingSentences(Messages messages) {
        this.messages = messages;
    }

    /** The name of the kind, in two or three words. */
    public String name(FindingKind kind, Formats formats) {
        return say("review.kind." + kind.word(), formats);
    }

    /** The sentence, with its figures. */
    public String of(FindingKind kind, Measure measure, Formats formats) {
        String key = "review.finding." + kind.word();
        return switch (measure) {
            case Measure.Clustered fast ->
                say(
                        fast.named() ? key + ".named" : key,
                        formats,
                        fast.near(),
                        fast.fast(),
                        secondsApart(fast.withinSeconds(), formats));
            case Measure.Growth growth -> growth(key, kind, growth, formats);
            case Measure.Intensity shares ->
                say(
                        key,
                        formats,
                        percent(kind == FindingKind.EASY_DAYS_EASY ? shares.easy() : shares.moderate(), formats));
            case Measure.LongRuns runs ->
                say(
                        key,
                        formats,
                        count(runs.with(), formats),
                        runs.weeks(),
                        count(runs.wanted(), formats),
                        runs.with());
            case Measure.Regularity weeks ->
                say(key, formats, weeks.kept(), weeks.weeks(), count(weeks.runs(), formats));
            case Measure.Gap gap -> say(key, formats, capital(count(gap.days(), formats)));
            case Measure.Spikes weeks ->
                say(
                        key,
                        formats,
                        capital(count(weeks.spikes(), formats)),
                        weeks.spikes(),
                        weeks.followedByGap(),
                        count(weeks.followedByGap(), formats),
                        percent(weeks.highest() - 1, formats));
            case Measure.Undertrained race ->
                say(
                        key,
                        formats,
                        race(race.raceMetres(), formats),
                        formats.day(race.day()),
                        km(race.longestMetres(), formats));
            case Measure.Sameness paces -> say(key, formats, percent(paces.variation(), formats), paces.runs());
        };
    }

    /** For the athlete: the same without its figures. */
    public String plainly(FindingKind kind, Formats formats) {
        return say("review.plain." + kind.word(), formats);
    }

    /** How sure it is, and why. */
    public String confidence(Confidence confidence, Formats formats) {
        return say(
                "review.confidence." + confidence.level().name().toLowerCase(Locale.ROOT),
                formats,
                say(
                        "review.confidence.why",
                        formats,
                        confidence.n(),
                        percent(confidence.usable(), formats),
                        confidence.weeks(),
                        confidence.of()));
    }

    /** From when on it is claimed. */
    public String threshold(FindingKind kind, ReviewThresholds from, Formats formats) {
        String key = "review.threshold." + kind.word();
        return switch (kind) {
            case INCONSISTENT -> say(key, formats, percent(from.keptShare(), formats), from.runsAWeek());
            case CONSISTENT_WEEKS -> say(key, formats, from.runsAWeek());
            case GAP -> say(key, formats, from.gapDays());
            case PACES_CLUSTERED ->
                say(
                        key,
                        formats,
                        percent(from.mostShare(), formats),
                        percent(from.nearShare(), formats),
                        from.nearRuns());
            case ONLY_MILES_GREW ->
                say(key, formats, percent(from.grownShare(), formats), percent(from.sameShare(), formats));
            case NO_PROGRESSION, STEADY_GROWTH -> say(key, formats, percent(from.steadyShare(), formats));
            case FASTER_EIGHT -> say(key, formats, percent(from.sameShare(), formats));
            case TOO_MUCH_MODERATE -> say(key, formats, percent(from.moderateShare(), formats));
            case EASY_DAYS_EASY -> say(key, formats, percent(from.easyShare(), formats));
            case MISSING_LONG_RUNS, SOUND_LONG_RUNS ->
                say(
                        key,
                        formats,
                        from.longMinutes(),
                        formats.decimals(from.longTimesMedian(), 1),
                        percent(from.longRunShare(), formats));
            case VOLUME_SPIKES -> say(key, formats, percent(from.spikeRatio(), formats));
            case RACE_UNDERTRAINED -> say(key, formats, percent(from.raceShare(), formats));
            case UNSTRUCTURED -> say(key, formats, percent(from.variedShare(), formats));
        };
    }

    /** Why something could not be judged. */
    public String unsaid(Unsaid unsaid, Formats formats) {
        return say(
                "review.unsaid." + unsaid.lack().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                formats,
                name(unsaid.kind(), formats),
                unsaid.have(),
                unsaid.need());
    }

    /** What changed since it was found. */
    public String again(ReviewFinding finding, Remeasurement again, Formats formats) {
        Finding found = finding.found();
        Measure now = again.measure();
        if (now == null || again.change() == null) {
            return say("review.again.too-little", formats);
        }
        String tail = switch (again.change()) {
            case BETTER -> say("review.again.better." + found.kind().word(), formats);
            case SAME -> say(found.kind().isStrength() ? "review.again.still" : "review.again.same", formats);
            case WORSE -> say(found.kind().isStrength() ? "review.again.lost" : "review.again.worse", formats);
        };
        String then =
                formats.monthName(finding.acceptedOn() == null ? again.window().from() : finding.acceptedOn());
        return say(
                "review.again",
                formats,
                then,
                brief(found.kind(), found.measure(), formats),
                brief(found.kind(), now, formats),
                tail);
    }

    /** The figure alone, for comparing. */
    private String brief(FindingKind kind, Measure measure, Formats formats) {
        return switch (measure) {
            case Measure.Clustered fast -> say("review.brief.of", formats, fast.near(), fast.fast());
            case Measure.Growth growth -> {
                Double eight = growth.eightAfter();
                boolean bySpeed = kind == FindingKind.ONLY_MILES_GREW || kind == FindingKind.FASTER_EIGHT;
                yield eight != null && bySpeed
                        ? say("review.brief.eight", formats, formats.pace(new Pace(eight)))
                        : say("review.brief.week", formats, km(growth.metresAfter(), formats));
            }
            case Measure.Intensity shares ->
                kind == FindingKind.EASY_DAYS_EASY
                        ? say("review.brief.easy", formats, percent(shares.easy(), formats))
                        : say("review.brief.moderate", formats, percent(shares.moderate(), formats));
            case Measure.LongRuns runs -> say("review.brief.long", formats, runs.with(), runs.weeks());
            case Measure.Regularity weeks -> say("review.brief.weeks", formats, weeks.kept(), weeks.weeks());
            case Measure.Gap gap -> say("review.brief.gap", formats, gap.days());
            case Measure.Spikes weeks -> say("review.brief.spikes", formats, weeks.spikes(), weeks.judged());
            case Measure.Undertrained race ->
                say("review.brief.race", formats, km(race.longestMetres(), formats), race(race.raceMetres(), formats));
            case Measure.Sameness paces -> say("review.brief.varied", formats, percent(paces.variation(), formats));
        };
    }

    private String growth(String key, FindingKind kind, Measure.Growth growth, Formats formats) {
        String since = formats.monthName(growth.since());
        return switch (kind) {
            case NO_PROGRESSION ->
                say(key, formats, since, km(growth.metresBefore(), formats), km(growth.metresAfter(), formats));
            case FASTER_EIGHT -> {
                Double before = growth.eightBefore();
                Double after = growth.eightAfter();
                double gained = before == null || after == null ? 0 : before - after;
                yield say(key, formats, secondsApart(gained, formats), since);
            }
            default -> say(key, formats, percent(growth.volumeGrowth(), formats), since);
        };
    }

    private String race(double metres, Formats formats) {
        if (Math.abs(metres / Distance.MARATHON.metres() - 1) < 0.02) {
            return say("review.race.marathon", formats);
        }
        if (Math.abs(metres / Distance.HALF_MARATHON.metres() - 1) < 0.03) {
            return say("review.race.half", formats);
        }
        return say("review.race.of", formats, km(metres, formats));
    }

    /** {@code three}: numbers up to twelve are words. */
    private String count(int number, Formats formats) {
        return number < 0 || number > 12 ? String.valueOf(number) : say("review.number", formats, number);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** {@code 9 s/km}. */
    private String secondsApart(double perKm, Formats formats) {
        double shown = perKm * formats.units().unit().km();
        return say("review.seconds", formats, Math.max(1, Math.round(shown)), formats.distanceUnit());
    }

    private static String km(double metres, Formats formats) {
        return formats.distance(Distance.metres(metres));
    }

    private static String percent(double share, Formats formats) {
        double percent = share * PERCENT;
        boolean whole = Math.abs(percent - Math.rint(percent)) < 0.05 || percent >= 10;
        return formats.decimals(percent, whole ? 0 : 1);
    }

    private String say(String key, Formats formats, Object... parameters) {
        return messages.get(key, formats.locale(), parameters);
    }
}
