package io.milepost.workspace;

import io.milepost.activities.Activities;
import io.milepost.checkins.CheckIns;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.training.Calendars;
import io.milepost.workspace.desk.Reason;
import io.milepost.workspace.desk.Signal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who is new and has nothing planned yet, and of whom nothing was heard for long. */
@Component
@Order(2)
class ContactOnDesk implements DeskSource {

    /** A sign-up stays on the Desk until something is planned, at most this long. */
    private static final Duration NEW = Duration.ofDays(14);

    private final Activities activities;
    private final CheckIns checkIns;
    private final Calendars calendars;

    ContactOnDesk(Activities activities, CheckIns checkIns, Calendars calendars) {
        this.activities = activities;
        this.checkIns = checkIns;
        this.calendars = calendars;
    }

    @Override
    public Stream<Signal> signals(DeskRoster roster) {
        Map<AthleteId, LocalDate> lastTrained = activities.lastDays(roster.ids());
        Map<AthleteId, Instant> lastSaid = checkIns.lastSaid(roster.ids());
        return roster.all().stream()
                .flatMap(athlete -> signUp(roster, athlete)
                        .or(() -> silence(roster, athlete, lastHeard(athlete, lastTrained, lastSaid)))
                        .stream());
    }

    private Optional<Signal> signUp(DeskRoster roster, AthleteProfile athlete) {
        boolean fresh = athlete.joined().plus(NEW).isAfter(roster.now());
        return fresh && calendars.isEmpty(athlete.id())
                ? Optional.of(Signal.of(athlete, Reason.SIGN_UP, athlete.joined(), null, ""))
                : Optional.empty();
    }

    private static Optional<Signal> silence(DeskRoster roster, AthleteProfile athlete, Instant heard) {
        boolean silent = heard.plus(Reason.SILENT.allowed()).isBefore(roster.now());
        return silent ? Optional.of(Signal.of(athlete, Reason.SILENT, heard, null, "")) : Optional.empty();
    }

    /** When the athlete joined, trained or said something last, whichever was latest. */
    private static Instant lastHeard(
            AthleteProfile athlete, Map<AthleteId, LocalDate> lastTrained, Map<AthleteId, Instant> lastSaid) {
        Stream<Instant> said = Optional.ofNullable(lastSaid.get(athlete.id())).stream();
        Stream<Instant> trained =
                Optional.ofNullable(lastTrained.get(athlete.id()))
                        .map(day -> DeskRoster.evening(athlete, day))
                        .stream();
        return Stream.concat(said, trained).reduce(athlete.joined(), (one, other) -> one.isAfter(other) ? one : other);
    }
}
