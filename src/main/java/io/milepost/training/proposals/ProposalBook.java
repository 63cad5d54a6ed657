package io.milepost.training.proposals;

import io.milepost.roster.AthleteProfile;
import io.milepost.training.CalendarSpan;
import io.milepost.training.Calendars;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.WorkoutId;
import io.milepost.training.adaptation.Adaptation;
import io.milepost.training.adaptation.Idea;
import io.milepost.training.adaptation.PlanSituation;
import io.milepost.training.adaptation.RepacePolicy;
import io.milepost.training.adaptation.Rule;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Makes the proposals of one athlete agree with what the rules say now: what is new waits for the coach, what no longer
 * holds goes without a word, what was decided stays decided and does not come back for the same facts.
 */
@Component
class ProposalBook {

    /** Whose plan is looked at, one look at a time. */
    static final String MATTER = "training/proposals";

    private static final Duration REMEMBERED = Duration.ofDays(180);
    private static final int WEEKS_AHEAD = 56;

    private final ProposalRows rows;
    private final Situations situations;
    private final Calendars calendars;
    private final Wording wording;
    private final Clock clock;

    ProposalBook(ProposalRows rows, Situations situations, Calendars calendars, Wording wording, Clock clock) {
        this.rows = rows;
        this.situations = situations;
        this.calendars = calendars;
        this.wording = wording;
        this.clock = clock;
    }

    /** As much of the calendar as any rule looks at. */
    CalendarSpan calendar(AthleteProfile athlete) {
        LocalDate today = athlete.today(clock);
        return calendars.between(
                athlete.id(), today.minusWeeks(PlanSituation.WEEKS_BACK), today.plusWeeks(WEEKS_AHEAD));
    }

    /** All rules but new paces; those are only kept as they should be while they wait. */
    void agree(AthleteProfile athlete, CalendarSpan calendar) {
        PlanSituation situation = situations.of(athlete, calendar);
        List<ProposalRow> known = known(athlete);
        boolean repacing = known.stream()
                .anyMatch(row -> row.rule() == Rule.REPACE && (row.waits() || row.state() == Proposal.State.OUTDATED));
        List<Idea> ideas = new ArrayList<>(Adaptation.look(situation));
        if (repacing) {
            RepacePolicy.look(situation).ifPresent(ideas::add);
        }
        agree(athlete, calendar, known, ideas, row -> true);
    }

    /** New paces. */
    void repace(AthleteProfile athlete, CalendarSpan calendar) {
        List<Idea> ideas =
                RepacePolicy.look(situations.of(athlete, calendar)).stream().toList();
        agree(athlete, calendar, known(athlete), ideas, row -> row.rule() == Rule.REPACE);
    }

    private List<ProposalRow> known(AthleteProfile athlete) {
        return rows.known(athlete.id().value(), clock.instant().minus(REMEMBERED));
    }

    private void agree(
            AthleteProfile athlete,
            CalendarSpan calendar,
            List<ProposalRow> known,
            List<Idea> ideas,
            Predicate<ProposalRow> concerned) {
        known.stream()
                .filter(concerned)
                .filter(row -> ideas.stream().noneMatch(idea -> row.isOf(idea.rule(), idea.facts())))
                .forEach(ProposalRow::vanish);
        Map<WorkoutId, String> whys = calendar.planned().stream()
                .collect(
                        Collectors.toMap(PlannedWorkout::id, each -> each.text().why()));
        for (Idea idea : ideas) {
            if (known.stream().noneMatch(row -> row.settles(idea.rule(), idea.facts()))) {
                ProposalContent content = ProposalContent.of(
                        idea.reason(),
                        idea.facts(),
                        idea.evidence(),
                        wording.edits(idea, of -> whys.getOrDefault(of.id(), "")));
                known.stream()
                        .filter(row -> row.isOf(idea.rule(), idea.facts()))
                        .findFirst()
                        .ifPresentOrElse(
                                row -> row.follow(content, idea.firstDay(), clock.instant()),
                                () -> rows.save(ProposalRow.found(
                                        athlete.id(), idea.rule(), content, idea.firstDay(), clock.instant())));
            }
        }
    }
}
