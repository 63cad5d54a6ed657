package io.milepost.training;

import io.milepost.roster.Absence;
import io.milepost.roster.Absences;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long calendars reach: the days until nothing is planned any more. For the team. */
@Service
public class Runways {

    private final PlannedWorkoutRows rows;
    private final Athletes athletes;
    private final Absences absences;
    private final Clock clock;

    Runways(PlannedWorkoutRows rows, Athletes athletes, Absences absences, Clock clock) {
        this.rows = rows;
        this.athletes = athletes;
        this.absences = absences;
        this.clock = clock;
    }

    /**
     * How long one calendar reaches.
     *
     * @param days from the athlete's today to the last planned day; -1 where nothing is planned from today on
     * @param paused whether the coach lets the plan rest today, so that nobody waits for more of it
     */
    public record Runway(int days, boolean paused) {

        /** Fewer days than this ask for planning on. */
        public static final int SHORT = 7;

        public boolean isShort() {
            return !paused && days < SHORT;
        }
    }

    /** The runways of those of these athletes whom the seat may see, in the same few queries however many they are. */
    @Transactional(readOnly = true)
    public Map<AthleteId, Runway> of(Collection<AthleteId> who) {
        List<AthleteProfile> seen = athletes.visible(who);
        List<AthleteId> ids = seen.stream().map(AthleteProfile::id).toList();
        Map<UUID, LocalDate> last = rows
                .lastDays(ids.stream().map(AthleteId::value).toList())
                .stream()
                .collect(Collectors.toMap(PlannedWorkoutRows.LastDay::getAthlete, PlannedWorkoutRows.LastDay::getDay));
        Map<AthleteId, List<Absence>> pauses =
                absences.pauses(ids).stream().collect(Collectors.groupingBy(Absence::athlete));
        Map<AthleteId, Runway> runways = new HashMap<>();
        for (AthleteProfile athlete : seen) {
            LocalDate today = athlete.today(clock);
            boolean paused =
                    pauses.getOrDefault(athlete.id(), List.of()).stream().anyMatch(absence -> absence.covers(today));
            runways.put(
                    athlete.id(), new Runway(days(today, last.get(athlete.id().value())), paused));
        }
        return runways;
    }

    private static int days(LocalDate today, @Nullable LocalDate last) {
        return last == null ? -1 : (int) Math.max(-1, ChronoUnit.DAYS.between(today, last));
    }
}
