package io.milepost.training;

import io.milepost.fitness.AthletePaces;
import io.milepost.fitness.Paces;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.running.PaceRange;
import io.milepost.running.Zone;
import io.milepost.tenancy.Practices;
import io.milepost.training.templates.Outline;
import io.milepost.training.templates.Template;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is reusable of an athlete's plan. For the team. */
@Service
public class PlanOutlines {

    private final PlanRows plans;
    private final SeasonRows seasons;
    private final Athletes athletes;
    private final Paces paces;
    private final Practices practices;
    private final Clock clock;

    PlanOutlines(PlanRows plans, SeasonRows seasons, Athletes athletes, Paces paces, Practices practices, Clock clock) {
        this.plans = plans;
        this.seasons = seasons;
        this.athletes = athletes;
        this.paces = paces;
        this.practices = practices;
        this.clock = clock;
    }

    /**
     * The present plan as it stands on the calendar, with what was changed and added by hand, without dates and without
     * paces; empty where there is no plan, or nothing of it is left.
     */
    @Transactional(readOnly = true)
    public Optional<Template> of(AthleteId id) {
        AthleteProfile athlete = athletes.requireAsTeam(id);
        Function<Zone, PaceRange> speeds = paces.current(id)
                .map(AthletePaces::paces)
                .<Function<Zone, PaceRange>>map(own -> own::range)
                .orElse(null);
        return plans.findFirstByAthleteIdAndWithdrawnFalseAndRaceDayGreaterThanEqualOrderByAppliedDesc(
                        id.value(), athlete.today(clock))
                .flatMap(plan -> {
                    List<Outline.Planned> planned = seasons.of(plan).stream()
                            .map(row -> new Outline.Planned(row.day(), row.workout(), row.phase()))
                            .toList();
                    return planned.isEmpty()
                            ? Optional.empty()
                            : Optional.of(Outline.of(
                                    planned, plan.raceDay(), practices.current().units(), speeds));
                });
    }
}
