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
     * @param number the figure alone, or a word in its place
     * @param unit beside the figure; may be empty
     * @param sentence said to the athlete, with what makes it theirs
     * @param fact said about the athlete: what stood before
     * @param shared said to the world: nothing of how the athlete was; may be empty
     */
    public record Words(String kicker, String number, String unit, String sentence, String fact, String shared) {

        private static Words same(String kicker, String number, String unit, String sentence, String fact) {
            return new Words(kicker, number, unit, sentence, fact, sentence);
        }

        /** The coach's sentence instead; what she wrote to one athlete is not for the world. */
        private Words worded(String words) {
            return new Words(kicker, number, unit, words, words, "");
        }

        /** The figure with its unit, for a line of text. */
        public String figure() {
            return unit.isEmpty() ? number : number + " " + unit;
        }
    }

    public Words of(Milestone milestone, Formats formats) {
        Words made = made(milestone, formats);
        return milestone.wording().map(made::worded).orElse(made);
    }

    /**
     * What is said to the athlete over the whole screen.
     *
     * @param more how many others were reached on the same day
     */
    public String celebration(Milestone milestone, int more, Formats formats) {
        String sentence = of(milestone, formats).sentence();
        return more == 0 ? sentence : say("progress.celebration.more", formats, sentence, more);
    }

    /** As the figures make it, whatever the coach wrote. */
    public Words made(Milestone milestone, Formats formats) {
        return switch (milestone.achievement()) {
            case Achievement.LongestRun run -> longest(run, formats);
            case Achievement.PersonalRecord race -> record(race, formats);
            case Achievement.Qualified qualified -> qualified(qualified, formats);
            case Achievement.ShowedUp session -> showedUp(session, formats);
            case Achievement.BiggestClimb climb -> climb(climb, formats);
            case Achievement.ToughHills hills -> hills(hills, formats);
            case Achievement.BestEffort effort -> effort(effort, formats);
            case Achievement.NewPace work -> newPace(work, formats);
            case Achievement.Comeback back -> comeback(back, formats);
            case Achievement.PhaseDone phase -> phaseDone(phase, formats);
            case Achievement.ConsistentWeeks streak -> streak(streak, formats);
            case Achievement.LessonApplied lesson -> lesson(lesson, formats);
            case Achievement.ByHand told -> byHand(told, formats);
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
        return Words.same(kicker, formats.distanceNumber(run.distance()), formats.distanceUnit(), sentence, fact);
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
                race.official() ? fact : say("progress.record.unofficial", formats, fact),
                sentence);
    }

    /** What the standard opens is an application: neither these words nor any picture of them say more. */
    private Words qualified(Achievement.Qualified qualified, Formats formats) {
        String key = qualified.margin().toSeconds() == 0 ? "progress.qualified.exactly" : "progress.qualified.under";
        String fact = say(key, formats, formats.clockTime(qualified.margin()));
        return new Words(
                say("progress.qualified.kicker", formats),
                formats.clockTime(qualified.time()),
                "",
                say("progress.qualified.sentence", formats, fact, qualified.race()),
                say("progress.qualified.fact", formats, fact, qualified.race()),
                say("progress.qualified.shared", formats, fact, qualified.race()));
    }

    private Words showedUp(Achievement.ShowedUp session, Formats formats) {
        return new Words(
                say("progress.showed-up.kicker", formats),
                formats.duration(session.length()),
                "",
                say("progress.showed-up.sentence", formats, session.energy()),
                say("progress.showed-up.fact", formats, session.energy()),
                say("progress.showed-up.shared", formats));
    }

    private Words climb(Achievement.BiggestClimb climb, Formats formats) {
        String fact =
                say("progress.before", formats, formats.height(climb.previous()), when(climb.previousDay(), formats));
        return Words.same(
                say("progress.climb.kicker", formats),
                formats.height(climb.metres()),
                "",
                say("progress.climb.sentence", formats, fact),
                fact);
    }

    private Words hills(Achievement.ToughHills hills, Formats formats) {
        String kicker = say("progress.hills.kicker", formats);
        String length = hills.distance().map(formats::distance).orElse("");
        String climbed = formats.height(hills.climbed());
        return hills.reps() > 0
                ? Words.same(
                        kicker,
                        formats.decimals(hills.reps(), 0),
                        say("progress.hills.reps", formats, hills.reps()),
                        say("progress.hills.sentence.reps", formats),
                        say("progress.hills.fact.reps", formats, hills.reps()))
                : Words.same(
                        kicker,
                        climbed,
                        "",
                        say("progress.hills.sentence.course", formats, climbed, length),
                        say("progress.hills.fact.course", formats, climbed, length));
    }

    private Words effort(Achievement.BestEffort effort, Formats formats) {
        String name = name(effort.distance(), formats);
        String fact = say(
                "progress.before", formats, formats.clockTime(effort.previous()), when(effort.previousDay(), formats));
        return Words.same(
                say("progress.effort.kicker", formats, name),
                formats.clockTime(effort.time()),
                "",
                say("progress.effort.sentence", formats, name, fact),
                fact);
    }

    private Words newPace(Achievement.NewPace work, Formats formats) {
        String fact = say("progress.before", formats, formats.pace(work.previous()), when(work.previousDay(), formats));
        return Words.same(
                say("progress.pace.kicker", formats),
                formats.paceNumber(work.pace()),
                "/" + formats.distanceUnit(),
                say("progress.pace.sentence", formats, work.workout(), formats.duration(work.work()), fact),
                say("progress.pace.fact", formats, work.workout(), fact));
    }

    private Words comeback(Achievement.Comeback back, Formats formats) {
        String kicker = say("progress.comeback.kicker", formats);
        if (back.daysOff() > 0) {
            return new Words(
                    kicker,
                    say("progress.comeback.number.break", formats),
                    "",
                    say("progress.comeback.sentence.break", formats, back.daysOff()),
                    say("progress.comeback.fact.break", formats, back.daysOff()),
                    say("progress.comeback.shared", formats));
        }
        String when = back.cutOn().map(formats::day).orElse("");
        return new Words(
                kicker,
                say("progress.comeback.number.cut", formats),
                "",
                say("progress.comeback.sentence.cut", formats, back.workout(), when),
                say("progress.comeback.fact.cut", formats, back.workout(), when),
                say("progress.comeback.shared", formats));
    }

    private Words phaseDone(Achievement.PhaseDone done, Formats formats) {
        String phase = say(done.phase().key(), formats);
        return Words.same(
                say("progress.phase.kicker", formats, phase),
                say("progress.phase.number", formats, done.done(), done.asked()),
                say("progress.phase.unit", formats),
                say("progress.phase.sentence", formats, phase, done.done(), done.asked()),
                say("progress.phase.fact", formats, done.done(), done.asked()));
    }

    private Words streak(Achievement.ConsistentWeeks streak, Formats formats) {
        return Words.same(
                say("progress.streak.kicker", formats),
                formats.decimals(streak.weeks(), 0),
                say("progress.streak.unit", formats),
                say("progress.streak.sentence", formats, streak.weeks()),
                say("progress.streak.fact", formats, streak.weeks()));
    }

    private Words lesson(Achievement.LessonApplied lesson, Formats formats) {
        String quote = say("progress.lesson.quote", formats, lesson.sentence());
        return Words.same(
                say("progress.lesson.kicker", formats),
                say("progress.lesson.number", formats),
                "",
                quote,
                lesson.lesson().isEmpty() ? quote : say("progress.lesson.fact", formats, lesson.lesson(), quote));
    }

    private Words byHand(Achievement.ByHand told, Formats formats) {
        return new Words(
                say("progress.by-hand.kicker", formats),
                told.number().isEmpty() ? say("progress.by-hand.number", formats) : told.number(),
                "",
                told.sentence(),
                told.sentence(),
                "");
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
