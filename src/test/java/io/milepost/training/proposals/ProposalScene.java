package io.milepost.training.proposals;

import static org.awaitility.Awaitility.await;

import io.milepost.activities.Activities;
import io.milepost.activities.ActivityId;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.checkins.CheckIns;
import io.milepost.checkins.RecordCheckIn;
import io.milepost.fitness.Paces;
import io.milepost.fitness.RaceResultId;
import io.milepost.roster.Absence;
import io.milepost.roster.Absences;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import io.milepost.testing.WednesdayWithAna;
import io.milepost.training.Calendars;
import io.milepost.training.Ledger;
import io.milepost.training.LedgerEntry;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.adaptation.Rule;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A practice with one athlete, on a Wednesday afternoon: what was due on Monday is missed by now. */
abstract class ProposalScene extends MilepostTest {

    static final LocalDate TODAY = WednesdayWithAna.TODAY;
    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    Calendars calendars;

    @Autowired
    Ledger ledger;

    @Autowired
    Proposals proposals;

    @Autowired
    Activities activities;

    @Autowired
    CheckIns checkIns;

    @Autowired
    Absences absences;

    @Autowired
    Paces paces;

    private WednesdayWithAna scene;
    Stage.House house;
    AthleteProfile ana;

    @BeforeEach
    void open() {
        scene = new WednesdayWithAna(stage, clock, calendars, paces);
        house = scene.house();
        ana = scene.ana();
    }

    <T extends @Nullable Object> T asCoach(Supplier<T> work) {
        return scene.asCoach(work);
    }

    PlannedWorkout plan(int day, String notation) {
        scene.plan(day, "Planned " + notation, notation);
        return on(day).getLast();
    }

    List<PlannedWorkout> on(int day) {
        return scene.on(day);
    }

    List<String> notationsOn(int day) {
        return on(day).stream().map(each -> each.workout().notation()).toList();
    }

    ActivityId run(int day, double km) {
        return asCoach(() -> activities.logByHand(
                ana.id(),
                new LogActivity(
                        Sport.RUN,
                        TODAY.plusDays(day),
                        null,
                        Distance.km(km),
                        Duration.ofMinutes(Math.round(km * 6)),
                        null,
                        Impression.NONE,
                        false)));
    }

    void race(int day, int minutes) {
        scene.race(day, minutes);
    }

    void withdrawNewestRace() {
        asCoach(() -> {
            RaceResultId id = paces.history(ana.id()).getFirst().id();
            paces.withdraw(id);
            return id;
        });
    }

    void says(int energy, boolean ill) {
        stage.run(
                house,
                ana.account(),
                () -> checkIns.record(
                        new RecordCheckIn(ana.id(), energy, null, null, null, 0, false, ill, Set.of(), "")));
    }

    void sick(int first, int last) {
        asCoach(() -> absences.begin(ana.id(), Absence.Kind.SICK, TODAY.plusDays(first), TODAY.plusDays(last), "flu"));
    }

    List<Proposal> waiting() {
        return asCoach(() -> proposals.of(ana.id()));
    }

    /** The proposal of a rule, once it is there. */
    Proposal proposal(Rule rule) {
        return proposal(rule, each -> true);
    }

    Proposal proposal(Rule rule, Predicate<Proposal> such) {
        await().atMost(SOON).until(() -> waiting().stream().anyMatch(each -> each.rule() == rule && such.test(each)));
        return waiting().stream()
                .filter(each -> each.rule() == rule && such.test(each))
                .findFirst()
                .orElseThrow();
    }

    void untilNoneOf(Rule rule) {
        await().atMost(SOON).until(() -> waiting().stream().noneMatch(each -> each.rule() == rule));
    }

    Decided approve(Proposal proposal) {
        return asCoach(() -> proposals.approve(List.of(proposal.id()))).getFirst();
    }

    LedgerEntry newest() {
        return asCoach(() -> ledger.of(ana.id(), 1)).getFirst();
    }
}
