package io.milepost.fitness;

import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.Seats;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes of paces and thresholds that training suggests. Each waits until a coach approves it, as it is or edited, or
 * declines it with a reason; nothing changes by itself, and what was declined does not come back. For the team.
 */
@Service
public class Suggestions {

    private final SuggestionRows rows;
    private final Paces paces;
    private final Thresholds thresholds;
    private final Athletes athletes;
    private final Seats seats;
    private final Clock clock;

    Suggestions(SuggestionRows rows, Paces paces, Thresholds thresholds, Athletes athletes, Seats seats, Clock clock) {
        this.rows = rows;
        this.paces = paces;
        this.thresholds = thresholds;
        this.athletes = athletes;
        this.seats = seats;
        this.clock = clock;
    }

    /** What waits for a decision about one athlete, found last first. */
    @Transactional(readOnly = true)
    public List<Suggestion> of(AthleteId athlete) {
        athletes.requireAsTeam(athlete);
        return rows.findByAthleteIdOrderByFoundDescIdDesc(athlete.value()).stream()
                .filter(SuggestionRow::waits)
                .map(SuggestionRow::toSuggestion)
                .toList();
    }

    /** What was decided about one athlete, found last first. */
    @Transactional(readOnly = true)
    public List<Suggestion> decided(AthleteId athlete) {
        athletes.requireAsTeam(athlete);
        return rows.findByAthleteIdOrderByFoundDescIdDesc(athlete.value()).stream()
                .filter(SuggestionRow::isDecided)
                .map(SuggestionRow::toSuggestion)
                .toList();
    }

    /** What waits for a decision about anybody on the roster whom the seat sees, waiting longest first. */
    @Transactional(readOnly = true)
    public List<Suggestion> waiting() {
        seats.requireTeam();
        List<UUID> visible = athletes.onRoster().stream()
                .map(AthleteProfile::id)
                .map(AthleteId::value)
                .toList();
        return visible.isEmpty()
                ? List.of()
                : rows.waiting(visible).stream()
                        .map(SuggestionRow::toSuggestion)
                        .toList();
    }

    /**
     * Records the race, as it was found or as the coach edits it; the paces follow.
     *
     * @throws AlreadyDecided if it does not wait any more
     * @throws io.milepost.running.NoVdotException as {@link Paces#recordRace}
     */
    @Transactional
    public AthletePaces approve(SuggestionId id, RaceResult race) {
        SuggestionRow row = waiting(id, race.athlete());
        if (row.kind() != SuggestionKind.VDOT) {
            throw new IllegalArgumentException("A race gives paces, and no " + row.kind());
        }
        AthletePaces recorded = paces.recordRace(race);
        row.approve(recorded.id().value(), account(), clock.instant());
        return recorded;
    }

    /**
     * Records the value, as it was found or as the coach edits it.
     *
     * @throws AlreadyDecided if it does not wait any more
     */
    @Transactional
    public ThresholdValue approve(SuggestionId id, RecordThreshold value) {
        SuggestionRow row = waiting(id, value.athlete());
        if (row.kind().threshold().filter(value.kind()::equals).isEmpty()) {
            throw new IllegalArgumentException("Suggested was " + row.kind() + ", not " + value.kind());
        }
        ThresholdValue recorded = thresholds.record(value);
        row.approve(recorded.id().value(), account(), clock.instant());
        return recorded;
    }

    /**
     * Declines, with a reason of 1 to 300 characters.
     *
     * @throws AlreadyDecided if it does not wait any more
     */
    @Transactional
    public void decline(SuggestionId id, String reason) {
        String words = reason.strip();
        if (words.isEmpty() || words.length() > Suggestion.LONGEST_REASON) {
            throw new IllegalArgumentException("A reason has 1 to 300 characters");
        }
        row(id).decline(words, account(), clock.instant());
    }

    /** Takes a decision back: what it recorded is withdrawn, and the suggestion waits again. */
    @Transactional
    public void takeBack(SuggestionId id) {
        SuggestionRow row = row(id);
        UUID recorded = row.takeBack();
        if (recorded == null) {
            return;
        }
        if (row.kind() == SuggestionKind.VDOT) {
            paces.withdraw(new RaceResultId(recorded));
        } else {
            thresholds.withdraw(new ThresholdValueId(recorded));
        }
    }

    private SuggestionRow waiting(SuggestionId id, AthleteId athlete) {
        SuggestionRow row = row(id);
        if (!row.athlete().equals(athlete)) {
            throw new Missing("suggestion");
        }
        if (!row.waits()) {
            throw new AlreadyDecided();
        }
        return row;
    }

    private SuggestionRow row(SuggestionId id) {
        SuggestionRow row = rows.findById(id.value()).orElseThrow(() -> new Missing("suggestion"));
        athletes.requireAsTeam(row.athlete());
        return row;
    }

    private @Nullable AccountId account() {
        return seats.current().flatMap(Seat::account).orElse(null);
    }
}
