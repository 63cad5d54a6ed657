package io.milepost.fitness;

import io.milepost.fitness.load.LoadCourse;
import io.milepost.fitness.load.LoadMethodPolicy;
import io.milepost.fitness.thresholds.ThresholdTimeline;
import io.milepost.roster.AthleteId;
import io.milepost.roster.Athletes;
import io.milepost.roster.PersonalFacts;
import io.milepost.roster.Sex;
import io.milepost.running.Trimp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much an athlete trained, and what it left. Worked out afresh with every look, from what activities say now. */
@Service
public class Loads {

    /** The weeks by which a method is chosen. */
    public static final int WEEKS_OF_CHOICE = 12;

    private final Analyses analyses;
    private final Thresholds thresholds;
    private final ChoiceRows choices;
    private final PersonalFacts facts;
    private final Athletes athletes;
    private final Clock clock;

    Loads(
            Analyses analyses,
            Thresholds thresholds,
            ChoiceRows choices,
            PersonalFacts facts,
            Athletes athletes,
            Clock clock) {
        this.analyses = analyses;
        this.thresholds = thresholds;
        this.choices = choices;
        this.facts = facts;
        this.athletes = athletes;
        this.clock = clock;
    }

    /** The athlete's load up to today; empty without any training that counts, or none that could be measured. */
    @Transactional(readOnly = true)
    public Optional<AthleteLoad> of(AthleteId athlete) {
        LocalDate today = athletes.require(athlete).today(clock);
        List<ActivityAnalysis> sessions =
                analyses.all(athlete).stream().filter(ActivityAnalysis::counts).toList();
        if (sessions.isEmpty()) {
            return Optional.empty();
        }
        ThresholdTimeline timeline = thresholds.timeline(athlete);
        Sex sex = facts.of(athlete).sex();
        LocalDate from = today.minusWeeks(WEEKS_OF_CHOICE);
        List<ActivityAnalysis> recent =
                sessions.stream().filter(session -> session.day().isAfter(from)).toList();
        return LoadMethodPolicy.choose(
                        recent.isEmpty() ? sessions : recent,
                        timeline.onDay(today),
                        chosen(athlete),
                        sex == Sex.MAN || sex == Sex.WOMAN)
                .map(choice -> LoadCourse.of(
                        sessions,
                        choice,
                        sex == Sex.WOMAN ? Trimp.Weighting.WOMEN : Trimp.Weighting.MEN,
                        timeline,
                        today));
    }

    /** The method that a coach chose; empty where the data choose. */
    @Transactional(readOnly = true)
    public Optional<LoadMethod> chosenMethod(AthleteId athlete) {
        athletes.require(athlete);
        return Optional.ofNullable(chosen(athlete));
    }

    /** Measures the athlete's load by this method from now on; null leaves it to the data. For the team. */
    @Transactional
    public void choose(AthleteId athlete, @Nullable LoadMethod method) {
        athletes.requireAsTeam(athlete);
        choices.findByAthleteId(athlete.value())
                .orElseGet(() -> choices.save(ChoiceRow.of(athlete)))
                .loadBy(method);
    }

    private @Nullable LoadMethod chosen(AthleteId athlete) {
        return choices.findByAthleteId(athlete.value())
                .map(ChoiceRow::loadMethod)
                .orElse(null);
    }
}
