package io.milepost.training.proposals;

import io.milepost.activities.ActivityId;
import io.milepost.activities.Sport;
import io.milepost.checkins.CheckIn;
import io.milepost.checkins.CheckIns;
import io.milepost.checkins.RecordCheckIn;
import io.milepost.fitness.ActivityAnalysis;
import io.milepost.fitness.Analyses;
import io.milepost.fitness.AthletePaces;
import io.milepost.fitness.Paces;
import io.milepost.review.PrescribedWork;
import io.milepost.roster.Absences;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Availabilities;
import io.milepost.running.Distance;
import io.milepost.running.IntensityShare;
import io.milepost.running.PaceRange;
import io.milepost.running.Zone;
import io.milepost.training.CalendarSpan;
import io.milepost.training.adaptation.Excuse;
import io.milepost.training.adaptation.Form;
import io.milepost.training.adaptation.PlanSituation;
import io.milepost.training.adaptation.Planned;
import io.milepost.training.adaptation.RaceKnown;
import io.milepost.training.adaptation.RunDone;
import io.milepost.training.adaptation.Word;
import io.milepost.training.notation.Estimate;
import io.milepost.training.templates.Layout;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads all that the rules look at. Who asks has been asked already. */
@Component
class Situations {

    private static final int WORDS_WEEKS = 4;
    private static final int FEWEST_RUNS = 8;
    private static final double PAIN = 4;
    private static final double DROP_PER_KM = 10;
    private static final double CLIMB_PER_KM = 20;
    private static final double METRES_PER_KM = 1_000;

    private final Analyses analyses;
    private final Paces paces;
    private final CheckIns checkIns;
    private final Absences absences;
    private final Availabilities availabilities;
    private final PrescribedWork prescribed;
    private final Forms forms;
    private final Clock clock;

    Situations(
            Analyses analyses,
            Paces paces,
            CheckIns checkIns,
            Absences absences,
            Availabilities availabilities,
            PrescribedWork prescribed,
            Forms forms,
            Clock clock) {
        this.analyses = analyses;
        this.paces = paces;
        this.checkIns = checkIns;
        this.absences = absences;
        this.availabilities = availabilities;
        this.prescribed = prescribed;
        this.forms = forms;
        this.clock = clock;
    }

    PlanSituation of(AthleteProfile athlete, CalendarSpan calendar) {
        LocalDate today = athlete.today(clock);
        List<ActivityAnalysis> trained =
                analyses.between(athlete.id(), today.minusWeeks(PlanSituation.WEEKS_BACK), today);
        List<AthletePaces> history = paces.history(athlete.id());
        Function<Zone, PaceRange> speeds =
                Layout.speeds(history.isEmpty() ? null : history.getFirst().paces());
        List<Planned> planned = calendar.planned().stream().map(Planned::of).toList();
        return new PlanSituation(
                today,
                planned,
                trained.stream()
                        .filter(ActivityAnalysis::isCountedRun)
                        .map(run -> run(run, speeds))
                        .toList(),
                trained.stream()
                        .filter(each -> each.counts() && !each.sport().isRun() && each.sport() != Sport.STRENGTH)
                        .map(ActivityAnalysis::day)
                        .collect(Collectors.toSet()),
                absences.of(athlete.id()).stream()
                        .map(each -> new Excuse(
                                each.id().value(),
                                Excuse.Kind.valueOf(each.kind().name()),
                                each.first(),
                                each.last()))
                        .toList(),
                words(athlete, today),
                availabilities.free(athlete.id()),
                form(athlete, planned, today),
                moderate(athlete, trained, history, today),
                history.stream().map(each -> race(each, trained)).toList());
    }

    private static RunDone run(ActivityAnalysis run, Function<Zone, PaceRange> speeds) {
        Duration time = run.timer();
        return new RunDone(
                run.activity().value(),
                run.day(),
                Estimate.volume(run.distance(), time, speeds),
                time == null ? Duration.ZERO : time,
                run.race());
    }

    private List<Word> words(AthleteProfile athlete, LocalDate today) {
        Stream<CheckIn> recent = checkIns.between(athlete.id(), today.minusWeeks(WORDS_WEEKS), today).stream();
        return Stream.concat(recent, checkIns.holdOn(athlete.id()).stream())
                .distinct()
                .sorted(Comparator.comparing(CheckIn::at))
                .map(Situations::word)
                .toList();
    }

    private static Word word(CheckIn checkIn) {
        RecordCheckIn said = checkIn.said();
        boolean open = checkIn.clearance().isEmpty();
        return new Word(
                checkIn.id().value(),
                checkIn.day(),
                checkIn.isLow(),
                open ? said.pain() : 0,
                open && said.ill(),
                open && (said.pain() >= PAIN || said.strideChanged()),
                checkIn.holdsThePlan());
    }

    /** Read only where it could change something: it takes all of the athlete's training to know it. */
    private @Nullable Form form(AthleteProfile athlete, List<Planned> planned, LocalDate today) {
        boolean matters = planned.stream()
                .anyMatch(each ->
                        each.isOpenOn(today) && each.isRun() && !each.day().isAfter(today.plusDays(Forms.AHEAD)));
        return matters ? forms.of(athlete.id(), today) : null;
    }

    /** Of the running time of four weeks, without races and what was prescribed; null while too little is known. */
    private @Nullable Double moderate(
            AthleteProfile athlete, List<ActivityAnalysis> trained, List<AthletePaces> history, LocalDate today) {
        LocalDate from = today.minusWeeks(WORDS_WEEKS);
        List<ActivityAnalysis> runs = trained.stream()
                .filter(each ->
                        each.isCountedRun() && !each.race() && !each.day().isBefore(from))
                .filter(each -> each.timeAtSpeed().total() > 0)
                .toList();
        if (runs.size() < FEWEST_RUNS || history.isEmpty()) {
            return null;
        }
        Map<ActivityId, Duration> asked = prescribed.moderate(athlete.id(), from, today);
        IntensityShare sum = new IntensityShare(0, 0, 0);
        for (ActivityAnalysis run : runs) {
            AthletePaces own = history.stream()
                    .filter(each -> !each.validFrom().isAfter(run.day()))
                    .findFirst()
                    .orElse(null);
            if (own != null) {
                sum = sum.plus(IntensityShare.of(run.timeAtSpeed(), own.paces())
                        .withoutModerate(asked.getOrDefault(run.activity(), Duration.ZERO)));
            }
        }
        return sum.total() == 0 ? null : sum.moderateShare();
    }

    private static RaceKnown race(AthletePaces paces, List<ActivityAnalysis> trained) {
        Set<ActivityAnalysis> ran = trained.stream()
                .filter(each -> each.race() && each.day().equals(paces.validFrom()))
                .collect(Collectors.toSet());
        return new RaceKnown(
                paces.id().value(),
                paces.source().name(),
                paces.validFrom(),
                paces.source().distance(),
                paces.source().time(),
                paces.vdot(),
                ran.stream().anyMatch(Situations::saysLittle));
    }

    /** A course that drops, or climbs much, says little about flat running. */
    private static boolean saysLittle(ActivityAnalysis race) {
        Distance distance = race.distance();
        if (distance == null || distance.isZero()) {
            return false;
        }
        double km = distance.metres() / METRES_PER_KM;
        Double drop = race.netDropMetres();
        Double climb = race.ascentMetres();
        return drop != null && Math.abs(drop) / km > DROP_PER_KM || climb != null && climb / km >= CLIMB_PER_KM;
    }
}
