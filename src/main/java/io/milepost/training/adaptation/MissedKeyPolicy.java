package io.milepost.training.adaptation;

import io.milepost.training.Evidence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rule 2. A missed key session moves to a later day of its week, on which an easy run or nothing stands: never beside
 * another hard or long day, and at least 48 hours before the long run. The easy run that stood there is let go, so that
 * nothing is crammed in. In a taper, after a rough day or an illness, and where there is no such day, it is let go.
 */
final class MissedKeyPolicy implements AdaptationPolicy {

    private static final int ROUGH_DAYS = 4;
    private static final int ILLNESS_DAYS = 14;

    @Override
    public List<Idea> look(PlanSituation situation) {
        LocalDate monday = situation.monday();
        return situation
                .missed(monday, situation.today().minusDays(1))
                .filter(each -> each.isHard() && !situation.isLong(each))
                .map(each -> idea(situation, each))
                .toList();
    }

    private static Idea idea(PlanSituation situation, Planned missed) {
        String reason = letGoBecause(situation, missed);
        List<Alteration> changes = new ArrayList<>();
        if (reason.isEmpty()) {
            Optional<LocalDate> day = room(situation, missed);
            if (day.isPresent()) {
                reason = "key-moves";
                changes.add(Alteration.Reshape.on(day.get(), missed));
                situation
                        .openTraining(day.get(), day.get())
                        .<Alteration>map(Alteration.LetGo::new)
                        .forEach(changes::add);
            } else {
                reason = "key-no-room";
            }
        }
        if (changes.isEmpty()) {
            changes.add(new Alteration.LetGo(missed));
        }
        return new Idea(
                Rule.MISSED_KEY,
                Phrase.of(reason, Figure.of(missed.title()), Figure.of(missed.day())),
                Set.of("missed:" + missed.id().value()),
                List.of(new Fact(
                        Evidence.Kind.WORKOUT,
                        missed.id().value(),
                        Phrase.of("missed", Figure.of(missed.title()), Figure.of(missed.day())))),
                changes);
    }

    private static String letGoBecause(PlanSituation situation, Planned missed) {
        LocalDate today = situation.today();
        if (situation.isTaper(missed.day()) || situation.isTaper(today)) {
            return "key-in-taper";
        }
        boolean ill = situation.excuses().stream()
                        .anyMatch(excuse -> excuse.kind() == Excuse.Kind.SICK && !endedBefore(excuse, today))
                || situation.words().stream()
                        .anyMatch(word -> word.ill() && !word.day().isBefore(today.minusDays(ILLNESS_DAYS)));
        if (ill) {
            return "key-after-illness";
        }
        boolean rough = situation.words().stream()
                .anyMatch(
                        word -> word.low() && !word.day().isBefore(missed.day().minusDays(ROUGH_DAYS)));
        return rough ? "key-after-rough-day" : "";
    }

    private static boolean endedBefore(Excuse excuse, LocalDate today) {
        LocalDate last = excuse.last();
        return excuse.first().isAfter(today) || last != null && last.isBefore(today.minusDays(ILLNESS_DAYS));
    }

    private static Optional<LocalDate> room(PlanSituation situation, Planned missed) {
        LocalDate sunday = missed.day().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return situation
                .today()
                .datesUntil(sunday.plusDays(1))
                .filter(day -> fits(situation, missed, day))
                .findFirst();
    }

    private static boolean fits(PlanSituation situation, Planned missed, LocalDate day) {
        boolean trained = situation.runsBetween(day, day).findAny().isPresent();
        boolean ofAPerson = situation.between(day, day).anyMatch(Planned::handEdited);
        return !trained
                && !ofAPerson
                && situation.isFree(day)
                && !situation.isExcused(day)
                && !situation.hasDemandingOn(day, missed)
                && !situation.hasDemandingOn(day.minusDays(1), missed)
                && !situation.hasDemandingOn(day.plusDays(1), missed)
                && situation.between(day.plusDays(1), day.plusDays(1)).noneMatch(situation::isLong);
    }
}
