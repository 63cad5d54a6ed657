package io.milepost.workspace;

import io.milepost.activities.Activities;
import io.milepost.checkins.CheckIns;
import io.milepost.checkins.Concern;
import io.milepost.connections.BrokenConnection;
import io.milepost.connections.Connections;
import io.milepost.fitness.Suggestion;
import io.milepost.fitness.Suggestions;
import io.milepost.progress.GateReport;
import io.milepost.progress.Gates;
import io.milepost.progress.Goals;
import io.milepost.progress.Milestone;
import io.milepost.progress.Milestones;
import io.milepost.progress.Tier;
import io.milepost.review.Findings;
import io.milepost.review.ReviewNews;
import io.milepost.roster.Absence;
import io.milepost.roster.Absences;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.AthleteStatus;
import io.milepost.roster.Athletes;
import io.milepost.touchpoints.RoughDayTask;
import io.milepost.touchpoints.RoughDays;
import io.milepost.training.Calendars;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.adaptation.Rule;
import io.milepost.training.matching.Compliance;
import io.milepost.training.proposals.Proposals;
import io.milepost.training.proposals.Waiting;
import io.milepost.training.season.RaceDay;
import io.milepost.training.season.RaceDays;
import io.milepost.workspace.desk.DeskQueue;
import io.milepost.workspace.desk.DeskRow;
import io.milepost.workspace.desk.Occasion;
import io.milepost.workspace.desk.Reason;
import io.milepost.workspace.desk.Signal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Collects who needs the coach, from every module that can tell. */
@Service
public class Desk {

    /** A calendar that is planned for fewer days than this runs empty. */
    private static final int RUNWAY_DAYS = 7;

    /** Who has had nothing planned for so long trains without a calendar. */
    private static final int FORGOTTEN_DAYS = 28;

    /** A sign-up stays on the Desk until something is planned, at most this long. */
    private static final Duration NEW = Duration.ofDays(14);

    private static final int SOON_DAYS = 2;

    /** A race that is nearer than this wants a plan for its day. */
    private static final int RACE_PLANNED_DAYS = 7;

    private static final int KEYS_DAYS = 14;
    private static final int KEYS_MISSED = 2;

    /** Of a day on which something happened at no known hour. */
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private final Athletes athletes;
    private final Activities activities;
    private final CheckIns checkIns;
    private final Calendars calendars;
    private final Absences absences;
    private final Milestones milestones;
    private final Suggestions suggestions;
    private final Findings findings;
    private final Proposals proposals;
    private final Connections connections;
    private final Goals goals;
    private final RaceDays raceDays;
    private final Gates gates;
    private final RoughDays roughDays;
    private final Clock clock;

    Desk(
            Athletes athletes,
            Activities activities,
            CheckIns checkIns,
            Calendars calendars,
            Absences absences,
            Milestones milestones,
            Suggestions suggestions,
            Findings findings,
            Proposals proposals,
            Connections connections,
            Goals goals,
            RaceDays raceDays,
            Gates gates,
            RoughDays roughDays,
            Clock clock) {
        this.athletes = athletes;
        this.activities = activities;
        this.checkIns = checkIns;
        this.calendars = calendars;
        this.absences = absences;
        this.milestones = milestones;
        this.suggestions = suggestions;
        this.findings = findings;
        this.proposals = proposals;
        this.connections = connections;
        this.goals = goals;
        this.raceDays = raceDays;
        this.gates = gates;
        this.roughDays = roughDays;
        this.clock = clock;
    }

    /**
     * The Desk now.
     *
     * @param rows who needs the coach, in the order to work them
     * @param milestones by their id, for the rows that ask for a cheer
     * @param suggestions by their id, for the rows that ask for a decision about paces or thresholds
     * @param proposals by their id, for the rows that ask for a decision about a plan
     * @param onTrack how many athletes need nothing
     */
    public record State(
            List<DeskRow> rows,
            Map<UUID, Milestone> milestones,
            Map<UUID, Suggestion> suggestions,
            Map<UUID, Waiting> proposals,
            int onTrack) {

        /** The proposal that a row asks to decide; throws for a row with another reason. */
        public Waiting proposal(DeskRow row) {
            return Objects.requireNonNull(proposals.get(row.top().subject()), "no proposal");
        }

        /** Whether a plan of the row's athlete waits for a decision. */
        public boolean hasProposal(DeskRow row) {
            return proposals.values().stream()
                    .anyMatch(each -> each.athlete().equals(row.top().athlete()));
        }

        /** The suggestion that a row asks to decide; throws for a row with another reason. */
        public Suggestion suggestion(DeskRow row) {
            return Objects.requireNonNull(suggestions.get(row.top().subject()), "no suggestion");
        }

        /** The milestone that a row asks to cheer; throws for a row with another reason. */
        public Milestone milestone(DeskRow row) {
            return Objects.requireNonNull(milestones.get(row.top().subject()), "no milestone");
        }
    }

    /** The Desk of the member who looks: an assistant's holds their own athletes only. */
    @Transactional(readOnly = true)
    public State now() {
        List<AthleteProfile> roster = athletes.onRoster().stream()
                .filter(athlete -> athlete.status() == AthleteStatus.ACTIVE)
                .toList();
        Map<AthleteId, AthleteProfile> known =
                roster.stream().collect(Collectors.toMap(AthleteProfile::id, Function.identity()));
        Map<AthleteId, LocalDate> lastTrained = activities.lastDays(known.keySet());
        Map<AthleteId, Instant> lastSaid = checkIns.lastSaid(known.keySet());
        List<Milestone> waiting = milestones.awaitingCheer();
        Map<AthleteId, Concern> concerns =
                checkIns.concerns().stream().collect(Collectors.toMap(Concern::athlete, Function.identity()));

        List<Signal> signals = new ArrayList<>();
        for (RoughDayTask each : roughDays.waiting(known.keySet())) {
            AthleteProfile athlete = Objects.requireNonNull(known.get(each.athlete()));
            signals.add(new Signal(
                    athlete.id(),
                    athlete.name(),
                    Reason.ROUGH_DAY,
                    each.since(),
                    each.latest().value(),
                    each.words()));
        }
        for (AthleteProfile athlete : roster) {
            Optional.ofNullable(concerns.get(athlete.id()))
                    .map(concern -> concern(athlete, concern))
                    .ifPresent(signals::add);
            signUp(athlete).or(() -> silence(athlete, lastTrained, lastSaid)).ifPresent(signals::add);
        }
        signals.addAll(runways(known));
        signals.addAll(missedKeys(known));
        List<NextRace> races = races(known);
        signals.addAll(unplanned(races, known));
        for (GateReport report : gates.doubtful()) {
            Optional.ofNullable(known.get(report.goal().athlete()))
                    .map(athlete -> gate(athlete, report))
                    .ifPresent(signals::add);
        }
        for (ReviewNews news : findings.news()) {
            Optional.ofNullable(known.get(news.athlete()))
                    .map(athlete -> finding(athlete, news))
                    .ifPresent(signals::add);
        }
        for (BrokenConnection each : connections.broken()) {
            Optional.ofNullable(known.get(each.athlete()))
                    .map(athlete -> connection(athlete, each))
                    .ifPresent(signals::add);
        }
        Map<UUID, Milestone> byId = new HashMap<>();
        for (Milestone each : waiting) {
            AthleteProfile athlete = known.get(each.athlete());
            if (athlete != null) {
                UUID id = each.id().value();
                byId.put(id, each);
                Instant since =
                        each.day().atTime(EVENING).atZone(athlete.zone()).toInstant();
                signals.add(new Signal(athlete.id(), athlete.name(), Reason.CHEER, since, id, ""));
            }
        }
        Map<UUID, Suggestion> decisions = new HashMap<>();
        for (Suggestion each : suggestions.waiting()) {
            AthleteProfile athlete = known.get(each.athlete());
            if (athlete != null) {
                UUID id = each.id().value();
                decisions.put(id, each);
                signals.add(new Signal(athlete.id(), athlete.name(), Reason.THRESHOLD, each.found(), id, ""));
            }
        }
        Map<UUID, Waiting> adaptations = new HashMap<>();
        for (Waiting each : proposals.waiting()) {
            AthleteProfile athlete = known.get(each.athlete());
            if (athlete != null) {
                adaptations.put(each.id().value(), each);
                signals.add(proposal(athlete, each));
            }
        }
        List<DeskRow> rows = DeskQueue.rank(signals, occasions(known, races), clock.instant());
        return new State(rows, byId, decisions, adaptations, roster.size() - rows.size());
    }

    private Signal proposal(AthleteProfile athlete, Waiting proposal) {
        LocalDate today = athlete.today(clock);
        boolean soon =
                !proposal.firstDay().isBefore(today) && !proposal.firstDay().isAfter(today.plusDays(SOON_DAYS));
        Reason reason = proposal.rule() == Rule.REPACE ? Reason.REPACE : soon ? Reason.PROPOSAL_SOON : Reason.PROPOSAL;
        return new Signal(
                athlete.id(),
                athlete.name(),
                reason,
                proposal.found(),
                proposal.id().value(),
                "");
    }

    private static Signal concern(AthleteProfile athlete, Concern concern) {
        Reason reason = switch (concern.kind()) {
            case RED_FLAG -> Reason.RED_FLAG;
            case PAIN -> Reason.PAIN;
            case ILLNESS -> Reason.ILLNESS;
            case LOW_TREND -> Reason.LOW_TREND;
        };
        return new Signal(
                athlete.id(),
                athlete.name(),
                reason,
                concern.since(),
                concern.checkIn().value(),
                concern.words());
    }

    /** The words are how the goal looks and what it is called: {@code a-stretch:Boston}. */
    private static Signal gate(AthleteProfile athlete, GateReport report) {
        String words = report.wordKey() + ":" + report.goal().title();
        Instant since = report.day().atStartOfDay(athlete.zone()).toInstant();
        return new Signal(
                athlete.id(),
                athlete.name(),
                Reason.GATE,
                since,
                report.goal().id().value(),
                words);
    }

    /** The words are the kind of news and how many findings it is about: {@code undecided:3}. */
    private static Signal finding(AthleteProfile athlete, ReviewNews news) {
        String words = news.kind().name().toLowerCase(Locale.ROOT) + ":" + news.count();
        return new Signal(athlete.id(), athlete.name(), Reason.FINDING, news.since(), null, words);
    }

    /** The words are what broke it and the vendor: {@code withdrawn:Strava}. */
    private static Signal connection(AthleteProfile athlete, BrokenConnection broken) {
        String words = broken.why().name().toLowerCase(Locale.ROOT) + ":"
                + broken.vendor().label();
        return new Signal(athlete.id(), athlete.name(), Reason.CONNECTION, broken.since(), null, words);
    }

    /** @param main whether it is an A race: what the season, or a plan, is for */
    private record NextRace(AthleteId athlete, LocalDate day, boolean main) {}

    /** The A and B races of the coming two weeks: goals on these rungs, and what plans lead to. */
    private List<NextRace> races(Map<AthleteId, AthleteProfile> known) {
        if (known.isEmpty()) {
            return List.of();
        }
        LocalDate utc = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate first = utc.minusDays(1);
        LocalDate last = utc.plusDays(Occasion.RACE_DAYS + 1L);
        return Stream.concat(
                        goals.races(known.keySet(), first, last).stream()
                                .filter(goal -> goal.tier() != Tier.C)
                                .map(goal -> new NextRace(
                                        goal.athlete(), goal.raceDay().orElseThrow(), goal.tier() == Tier.A)),
                        calendars.plans(known.keySet(), first, last).stream()
                                .map(plan -> new NextRace(plan.athlete(), plan.raceDay(), true)))
                .filter(race -> !race.day().isBefore(today(known, race.athlete())))
                .sorted(Comparator.comparing(NextRace::day))
                .toList();
    }

    private Map<AthleteId, Occasion> occasions(Map<AthleteId, AthleteProfile> known, List<NextRace> races) {
        Map<AthleteId, Occasion> occasions = new HashMap<>();
        known.forEach((id, athlete) -> occasions.put(
                id,
                new Occasion(
                        athlete.joined(),
                        athlete.today(clock),
                        races.stream()
                                .filter(race -> race.main() && race.athlete().equals(id))
                                .map(NextRace::day)
                                .findFirst()
                                .orElse(null))));
        return occasions;
    }

    /** Whose race is within a week, and has no plan for its day. The words are the race's day. */
    private List<Signal> unplanned(List<NextRace> races, Map<AthleteId, AthleteProfile> known) {
        List<NextRace> near = races.stream()
                .filter(race -> !race.day().isAfter(today(known, race.athlete()).plusDays(RACE_PLANNED_DAYS)))
                .toList();
        if (near.isEmpty()) {
            return List.of();
        }
        Set<AthleteId> who = near.stream().map(NextRace::athlete).collect(Collectors.toSet());
        Map<AthleteId, Set<LocalDate>> written =
                raceDays.between(who, near.getFirst().day(), near.getLast().day()).stream()
                        .collect(Collectors.groupingBy(
                                RaceDay::athlete, Collectors.mapping(RaceDay::day, Collectors.toSet())));
        Map<AthleteId, Signal> found = new LinkedHashMap<>();
        near.stream()
                .filter(race -> !written.getOrDefault(race.athlete(), Set.of()).contains(race.day()))
                .forEach(race -> {
                    AthleteProfile athlete = Objects.requireNonNull(known.get(race.athlete()));
                    Instant since = race.day()
                            .minusDays(RACE_PLANNED_DAYS)
                            .atStartOfDay(athlete.zone())
                            .toInstant();
                    found.putIfAbsent(
                            athlete.id(),
                            new Signal(
                                    athlete.id(),
                                    athlete.name(),
                                    Reason.RACE_UNPLANNED,
                                    since,
                                    null,
                                    race.day().toString()));
                });
        return List.copyOf(found.values());
    }

    /**
     * Who missed two key sessions within two weeks; the words are how many. Only where a rule spoke of one is the calendar
     * read, for to read everybody's would cost more than all the rest of the Desk.
     */
    private List<Signal> missedKeys(Map<AthleteId, AthleteProfile> known) {
        if (known.isEmpty()) {
            return List.of();
        }
        Instant since = clock.instant().minus(Duration.ofDays(KEYS_DAYS));
        return proposals.concernedBy(Rule.MISSED_KEY, known.keySet(), since).stream()
                .map(id -> missedKeys(Objects.requireNonNull(known.get(id))))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Signal> missedKeys(AthleteProfile athlete) {
        LocalDate today = athlete.today(clock);
        List<PlannedWorkout> missed =
                calendars.between(athlete.id(), today.minusDays(KEYS_DAYS), today.minusDays(1)).planned().stream()
                        .filter(workout -> workout.effort().isHard() && workout.compliance() == Compliance.NOT_DONE)
                        .sorted(Comparator.comparing(PlannedWorkout::day))
                        .toList();
        if (missed.size() < KEYS_MISSED) {
            return Optional.empty();
        }
        Instant since = missed.get(KEYS_MISSED - 1)
                .day()
                .atTime(EVENING)
                .atZone(athlete.zone())
                .toInstant();
        return Optional.of(new Signal(
                athlete.id(), athlete.name(), Reason.KEYS_MISSED, since, null, String.valueOf(missed.size())));
    }

    private LocalDate today(Map<AthleteId, AthleteProfile> known, AthleteId athlete) {
        return Objects.requireNonNull(known.get(athlete)).today(clock);
    }

    /** Whose calendar runs empty within a week, or has run empty lately. The words are the last planned day. */
    private List<Signal> runways(Map<AthleteId, AthleteProfile> known) {
        List<Signal> found = new ArrayList<>();
        calendars.lastDays(known.keySet()).forEach((id, last) -> {
            AthleteProfile athlete = Objects.requireNonNull(known.get(id));
            LocalDate today = athlete.today(clock);
            boolean paused = absences.between(id, today, today).stream()
                    .anyMatch(absence -> absence.kind() == Absence.Kind.PAUSE);
            if (last.isBefore(today.plusDays(RUNWAY_DAYS))
                    && last.isAfter(today.minusDays(FORGOTTEN_DAYS))
                    && !paused) {
                Instant since = last.minusDays(RUNWAY_DAYS - 1L)
                        .atStartOfDay(athlete.zone())
                        .toInstant();
                found.add(new Signal(id, athlete.name(), Reason.RUNWAY, since, null, last.toString()));
            }
        });
        return found;
    }

    private Optional<Signal> signUp(AthleteProfile athlete) {
        boolean fresh = athlete.joined().plus(NEW).isAfter(clock.instant());
        return fresh && calendars.isEmpty(athlete.id())
                ? Optional.of(new Signal(athlete.id(), athlete.name(), Reason.SIGN_UP, athlete.joined(), null, ""))
                : Optional.empty();
    }

    private Optional<Signal> silence(
            AthleteProfile athlete, Map<AthleteId, LocalDate> lastTrained, Map<AthleteId, Instant> lastSaid) {
        Instant heard = athlete.joined();
        Instant said = lastSaid.get(athlete.id());
        heard = said != null && said.isAfter(heard) ? said : heard;
        LocalDate trained = lastTrained.get(athlete.id());
        if (trained != null) {
            Instant evening = trained.atTime(EVENING).atZone(athlete.zone()).toInstant();
            heard = evening.isAfter(heard) ? evening : heard;
        }
        boolean silent = heard.plus(Reason.SILENT.allowed()).isBefore(clock.instant());
        return silent
                ? Optional.of(new Signal(athlete.id(), athlete.name(), Reason.SILENT, heard, null, ""))
                : Optional.empty();
    }
}
