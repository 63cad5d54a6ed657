package io.milepost.progress;

import io.milepost.progress.consistency.Consistency;
import io.milepost.progress.consistency.ConsistencyWeek;
import io.milepost.review.FindingSentences;
import io.milepost.review.Reviews;
import io.milepost.review.findings.FindingKind;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.training.Ledger;
import io.milepost.training.LedgerEntry;
import io.milepost.training.LedgerKind;
import io.milepost.training.LedgerWords;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Tells a story from the facts: what the goal was, what was found and changed, what was reached on the way, how it ended. What
 * an athlete felt or suffered from is nobody's business: no check-in, no absence, no comeback, no reason of a change goes
 * into it.
 */
@Component
class StoryDraft {

    private static final int MOST_TURNS = 5;
    private static final int MOST_MILESTONES = 4;
    private static final int MOST_FINDINGS = 3;
    private static final int ENTRIES_READ = 200;

    /** The turns of a plan that tell nothing of an athlete's health. */
    private static final Set<LedgerKind> TURNS =
            EnumSet.of(LedgerKind.APPLIED, LedgerKind.COPIED, LedgerKind.REPACED, LedgerKind.UPDATED);

    /** What speaks of days off may speak of illness. */
    private static final Set<FindingKind> PRIVATE = EnumSet.of(FindingKind.GAP, FindingKind.INCONSISTENT);

    private final Ledger ledger;
    private final LedgerWords ledgerWords;
    private final Reviews reviews;
    private final FindingSentences findings;
    private final Milestones milestones;
    private final MilestoneSentences sentences;
    private final Consistencies consistencies;
    private final Messages messages;
    private final ChangePolicy policy;

    StoryDraft(
            Ledger ledger,
            LedgerWords ledgerWords,
            Reviews reviews,
            FindingSentences findings,
            Milestones milestones,
            MilestoneSentences sentences,
            Consistencies consistencies,
            Messages messages,
            ChangePolicy policy) {
        this.ledger = ledger;
        this.ledgerWords = ledgerWords;
        this.reviews = reviews;
        this.findings = findings;
        this.milestones = milestones;
        this.sentences = sentences;
        this.consistencies = consistencies;
        this.messages = messages;
        this.policy = policy;
    }

    /** The facts of a goal in the reader's words. Athletes are called by their first name. */
    StoryText of(AthleteProfile athlete, PastGoal past, Formats formats) {
        List<String> lines = new ArrayList<>();
        Goal goal = past.goal();
        lines.add(
                say(formats, "progress.story.goal", athlete.firstName(), goal.title(), asked(goal.target(), formats)));
        lines.addAll(found(athlete.id(), formats));
        lines.addAll(turns(past, formats));
        lines.addAll(reached(past, formats));
        Consistency showing = during(past);
        if (showing.counted() >= Consistency.FEWEST_FOR_A_SHARE) {
            lines.add(say(formats, "progress.story.consistency", showing.kept(), showing.counted()));
        }
        past.aftermath()
                .flatMap(Aftermath::time)
                .ifPresent(time ->
                        lines.add(say(formats, "progress.story.result", goal.title(), formats.clockTime(time))));
        String learnt = past.aftermath().map(Aftermath::learnt).orElse("");
        return new StoryText(
                shortened(
                        say(formats, "progress.story.title", athlete.firstName(), goal.title()),
                        StoryText.LONGEST_TITLE),
                shortened(String.join("\n", lines), StoryText.LONGEST_BODY),
                shortened(learnt, StoryText.LONGEST_WORDS),
                "");
    }

    /** A review is the team's until it shares it: an athlete who begins a story leans on no finding. */
    private List<String> found(AthleteId athlete, Formats formats) {
        if (!policy.isTeam()) {
            return List.of();
        }
        return reviews.accepted(athlete).stream()
                .filter(finding -> !PRIVATE.contains(finding.kind()))
                .limit(MOST_FINDINGS)
                .map(finding -> say(formats, "progress.story.finding", findings.plainly(finding.kind(), formats)))
                .toList();
    }

    private List<String> turns(PastGoal past, Formats formats) {
        return ledger.of(past.goal().athlete(), ENTRIES_READ).stream()
                .filter(entry -> isDuring(past, day(entry.when(), formats)))
                .filter(entry -> TURNS.contains(entry.kind()) && !entry.undone())
                .limit(MOST_TURNS)
                .sorted(Comparator.comparing(LedgerEntry::when))
                .map(entry -> say(
                        formats,
                        "progress.story.turn",
                        formats.month(day(entry.when(), formats)),
                        ledgerWords.sentence(entry, formats)))
                .toList();
    }

    /** The whole weeks between the day on which the goal was set and its own. */
    private Consistency during(PastGoal past) {
        List<ConsistencyWeek> weeks = consistencies.of(past.goal().athlete()).closed().stream()
                .filter(week -> isDuring(past, week.monday()) && isDuring(past, week.sunday()))
                .toList();
        return new Consistency(weeks, Optional.empty());
    }

    private static boolean isDuring(PastGoal past, LocalDate day) {
        return !day.isBefore(past.since()) && !day.isAfter(past.until());
    }

    private static LocalDate day(Instant when, Formats formats) {
        return LocalDate.ofInstant(when, formats.zone());
    }

    private List<String> reached(PastGoal past, Formats formats) {
        return milestones.wall(past.goal().athlete()).stream()
                .filter(milestone -> isDuring(past, milestone.day()))
                .filter(milestone -> tellsOfRunningOnly(milestone.achievement()))
                .limit(MOST_MILESTONES)
                .sorted(Comparator.comparing(Milestone::day))
                .map(milestone -> {
                    MilestoneSentences.Words words = sentences.of(milestone, formats);
                    String number = (words.number() + " " + words.unit()).strip();
                    return say(
                            formats,
                            "progress.story.milestone",
                            formats.month(milestone.day()),
                            words.kicker(),
                            number);
                })
                .toList();
    }

    /** Not of how the athlete felt, of days off, nor in words that somebody wrote for few. */
    private static boolean tellsOfRunningOnly(Achievement achievement) {
        return switch (achievement) {
            case Achievement.LongestRun _,
                    Achievement.PersonalRecord _,
                    Achievement.Qualified _,
                    Achievement.BiggestClimb _,
                    Achievement.ToughHills _,
                    Achievement.BestEffort _,
                    Achievement.NewPace _,
                    Achievement.PhaseDone _,
                    Achievement.ConsistentWeeks _ -> true;
            case Achievement.ShowedUp _, Achievement.Comeback _, Achievement.LessonApplied _, Achievement.ByHand _ ->
                false;
        };
    }

    private String asked(Target target, Formats formats) {
        return switch (target) {
            case Target.Time time -> timed(time.distance(), formats.clockTime(time.time()), formats);
            case Target.Qualifier qualifier ->
                timed(qualifier.distance(), formats.clockTime(qualifier.standard()), formats);
            case Target.Finish finish -> formats.distance(finish.distance());
            case Target.Habit habit -> say(formats, "progress.goal.habit-of", habit.daysAWeek());
            case Target.Learning learning -> learning.outcome();
        };
    }

    private String timed(Distance distance, String time, Formats formats) {
        return say(formats, "progress.goal.time-of", formats.distance(distance), time);
    }

    private String say(Formats formats, String key, Object... parameters) {
        return messages.get(key, formats.locale(), parameters);
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
