package io.milepost.progress;

import io.milepost.running.Distance;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Turns what was reached into words. */
@Component
public class MilestoneSentences {

    private static final int DAYS_TO_NAME = 30;

    private final Messages messages;

    MilestoneSentences(Messages messages) {
        this.messages = messages;
    }

    /**
     * A milestone in words.
     *
     * @param kicker the kind of thing, in two or three words
     * @param number the figure alone
     * @param unit beside the figure; may be empty
     * @param sentence said to the athlete, with what makes it theirs
     * @param fact said about the athlete: what stood before
     */
    public record Words(String kicker, String number, String unit, String sentence, String fact) {}

    public Words of(Milestone milestone, Formats formats) {
        return switch (milestone.achievement()) {
            case Achievement.LongestRun run -> longest(run, formats);
            case Achievement.PersonalRecord race -> record(race, formats);
            case Achievement.ShowedUp session -> showedUp(session, formats);
        };
    }

    private Words longest(Achievement.LongestRun run, Formats formats) {
        // "First marathon" is a claim about a life: only a long history may make it.
        String kicker = run.firstAt()
                .filter(first -> run.everKnown())
                .map(first -> say("progress.longest.first", formats, name(first, formats)))
                .orElseGet(() -> say("progress.longest.kicker", formats));
        String fact =
                say("progress.before", formats, formats.distance(run.previous()), when(run.previousDay(), formats));
        String sentence = say(run.everKnown() ? "progress.longest.ever" : "progress.longest.known", formats, fact);
        return new Words(kicker, formats.distanceNumber(run.distance()), formats.distanceUnit(), sentence, fact);
    }

    private Words record(Achievement.PersonalRecord race, Formats formats) {
        String fact =
                say("progress.before", formats, formats.clockTime(race.previous()), when(race.previousDay(), formats));
        String sentence = say("progress.record.sentence", formats, gain(race, formats), fact);
        return new Words(
                say("progress.record.kicker", formats, name(race.distance(), formats)),
                formats.clockTime(race.time()),
                "",
                sentence,
                race.official() ? fact : say("progress.record.unofficial", formats, fact));
    }

    private Words showedUp(Achievement.ShowedUp session, Formats formats) {
        return new Words(
                say("progress.showed-up.kicker", formats),
                formats.duration(session.length()),
                "",
                say("progress.showed-up.sentence", formats, session.energy()),
                say("progress.showed-up.fact", formats, session.energy()));
    }

    private String gain(Achievement.PersonalRecord race, Formats formats) {
        long seconds = Math.max(1, race.previous().toSeconds() - race.time().toSeconds());
        return seconds < 60
                ? say("progress.record.seconds", formats, seconds)
                : formats.clockTime(Duration.ofSeconds(seconds));
    }

    /** A standard distance by its name: a half marathon is no "21.1 km". */
    private String name(Distance distance, Formats formats) {
        if (distance.equals(Distance.HALF_MARATHON)) {
            return say("progress.distance.half", formats);
        }
        if (distance.equals(Distance.MARATHON)) {
            return say("progress.distance.marathon", formats);
        }
        if (distance.equals(Distance.MILE)) {
            return say("progress.distance.mile", formats);
        }
        int decimals = distance.metres() % 1_000 == 0 ? 0 : 1;
        return say("progress.distance.km", formats, formats.decimals(distance.km(), decimals));
    }

    private String when(LocalDate day, Formats formats) {
        return ChronoUnit.DAYS.between(day, formats.today()) <= DAYS_TO_NAME
                ? say("progress.when.day", formats, formats.day(day))
                : say("progress.when.month", formats, formats.month(day));
    }

    private String say(String key, Formats formats, Object... parameters) {
        return messages.get(key, formats.locale(), parameters);
    }
}
