package io.milepost.training.adaptation;

import io.milepost.training.Evidence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rule 6. A red flag: nothing until the coach records clearance. Ill: rest until a day free of symptoms. After that one
 * easy day for each sick day, two at least and seven at most (practice default); a long run among them moves behind them if
 * its place there is quiet, else it is run easily and shorter. What was missed meanwhile is not made up.
 *
 * <p>The neck check (above it easy, below it rest) is convention, not evidence; nobody says on which side they are ill, so
 * rest it is.
 */
final class IllnessPolicy implements AdaptationPolicy {

    private static final int REST_DAYS = 2;
    private static final int FEWEST_EASY = 2;
    private static final int MOST_EASY = 7;
    private static final double LONG_SHARE = 0.7;
    private static final double HARD_SHARE = 0.8;
    private static final int MOVES_AT_MOST = 3;

    /** A stretch of sick days. {@code last} is null while it lasts. */
    private record Spell(
            UUID id,
            Evidence.Kind kind,
            LocalDate first,
            @Nullable LocalDate last) {}

    /** Whether today is a day of rest: ill, or flagged. */
    static boolean isIll(PlanSituation situation) {
        return flag(situation).isPresent()
                || spell(situation)
                        .filter(spell -> spell.last() == null || !spell.last().isBefore(situation.today()))
                        .isPresent();
    }

    @Override
    public List<Idea> look(PlanSituation situation) {
        Optional<Word> flag = flag(situation);
        if (flag.isPresent()) {
            Word word = flag.get();
            return rest(situation, "red-flag", new Fact(Evidence.Kind.CHECK_IN, word.id(), said("flag", word)), "flag");
        }
        return spell(situation).map(spell -> ofSpell(situation, spell)).orElse(List.of());
    }

    private static List<Idea> ofSpell(PlanSituation situation, Spell spell) {
        LocalDate last = spell.last();
        Fact fact = new Fact(spell.kind(), spell.id(), sick(spell));
        if (last == null || !last.isBefore(situation.today())) {
            // An absence excuses its days by itself: there is nothing to take off.
            return spell.kind() == Evidence.Kind.ABSENCE ? List.of() : rest(situation, "ill", fact, "ill");
        }
        return back(situation, spell, last, fact);
    }

    private static List<Idea> rest(PlanSituation situation, String word, Fact fact, String token) {
        List<Alteration> off = situation
                .openTraining(situation.today(), situation.today().plusDays(REST_DAYS))
                .<Alteration>map(Alteration.LetGo::new)
                .toList();
        return off.isEmpty()
                ? List.of()
                : List.of(new Idea(Rule.ILLNESS, Phrase.of(word), Set.of(token + ":" + fact.id()), List.of(fact), off));
    }

    private static List<Idea> back(PlanSituation situation, Spell spell, LocalDate last, Fact fact) {
        int sick = (int) ChronoUnit.DAYS.between(spell.first(), last) + 1;
        int easy = Math.clamp(sick, FEWEST_EASY, MOST_EASY);
        LocalDate until = last.plusDays(easy);
        List<Alteration> changes = new ArrayList<>();
        situation.openTraining(last.plusDays(1), until).forEach(each -> {
            if (situation.isLong(each)) {
                changes.add(longRun(situation, each, until));
            } else if (each.isHard()) {
                changes.add(Alteration.Reshape.to(each, Shortening.easy(each, HARD_SHARE)));
            }
        });
        return changes.isEmpty()
                ? List.of()
                : List.of(new Idea(
                        Rule.ILLNESS,
                        Phrase.of("after-illness", Figure.count(sick), Figure.of(until)),
                        Set.of("sick:" + spell.first() + ":" + last),
                        List.of(fact),
                        changes));
    }

    /** Kept, on the first quiet day behind the easy ones; else easily and shorter where it stands. */
    private static Alteration longRun(PlanSituation situation, Planned run, LocalDate until) {
        for (int days = 1; days <= MOVES_AT_MOST; days++) {
            LocalDate day = until.plusDays(days);
            boolean near = !day.isAfter(run.day().plusDays(MOVES_AT_MOST));
            if (near && isQuiet(situation, day, run) && !situation.isTaper(day)) {
                return Alteration.Reshape.on(day, run);
            }
        }
        return Alteration.Reshape.to(run, Shortening.easy(run, LONG_SHARE));
    }

    private static boolean isQuiet(PlanSituation situation, LocalDate day, Planned run) {
        return situation.isFree(day)
                && situation.between(day, day).noneMatch(each -> !each.id().equals(run.id()) && each.isRun())
                && !situation.hasDemandingOn(day.minusDays(1), run)
                && !situation.hasDemandingOn(day.plusDays(1), run);
    }

    private static Optional<Word> flag(PlanSituation situation) {
        return situation.words().stream().filter(Word::flagged).findFirst();
    }

    /** The latest stretch of sick days: an absence, or else what the check-ins say. */
    private static Optional<Spell> spell(PlanSituation situation) {
        Optional<Spell> absence = situation.excuses().stream()
                .filter(excuse ->
                        excuse.kind() == Excuse.Kind.SICK && !excuse.first().isAfter(situation.today()))
                .reduce((first, second) -> second)
                .map(excuse -> new Spell(excuse.id(), Evidence.Kind.ABSENCE, excuse.first(), excuse.last()));
        Optional<Spell> said = saidSpell(situation);
        if (absence.isEmpty() || said.isEmpty()) {
            return absence.isPresent() ? absence : said;
        }
        LocalDate end = absence.get().last();
        return end == null || !said.get().first().isAfter(end) ? absence : said;
    }

    private static Optional<Spell> saidSpell(PlanSituation situation) {
        Word first = null;
        LocalDate last = null;
        for (Word word : situation.words()) {
            if (word.ill() && (first == null || last != null)) {
                first = word;
                last = null;
            } else if (first != null
                    && last == null
                    && word.isWell()
                    && word.day().isAfter(first.day())) {
                last = word.day().minusDays(1);
            }
        }
        if (first == null) {
            return Optional.empty();
        }
        // Nobody stays ill by silence alone for longer than a week.
        LocalDate silent = first.day().plusDays(6);
        LocalDate end = last == null && silent.isBefore(situation.today()) ? silent : last;
        return Optional.of(new Spell(first.id(), Evidence.Kind.CHECK_IN, first.day(), end));
    }

    private static Phrase sick(Spell spell) {
        LocalDate last = spell.last();
        return last == null
                ? Phrase.of("sick-since", Figure.of(spell.first()))
                : Phrase.of("sick", Figure.of(spell.first()), Figure.of(last));
    }

    private static Phrase said(String word, Word by) {
        return Phrase.of(word, Figure.of(by.day()));
    }
}
