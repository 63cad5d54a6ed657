package io.milepost.fitness;

import io.milepost.fitness.thresholds.HeartRateZoning;
import io.milepost.fitness.thresholds.ThresholdTimeline;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.Seats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Resting, highest and threshold heart rate, and threshold pace, each from a day on. The team records them; nothing changes
 * by itself.
 */
@Service
public class Thresholds {

    private final ThresholdRows rows;
    private final ChoiceRows choices;
    private final Paces paces;
    private final Athletes athletes;
    private final Seats seats;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Thresholds(
            ThresholdRows rows,
            ChoiceRows choices,
            Paces paces,
            Athletes athletes,
            Seats seats,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.choices = choices;
        this.paces = paces;
        this.athletes = athletes;
        this.seats = seats;
        this.events = events;
        this.clock = clock;
    }

    /** What holds today, where the athlete is. */
    @Transactional(readOnly = true)
    public AthleteThresholds current(AthleteId athlete) {
        return onDay(athlete, athletes.require(athlete).today(clock));
    }

    /** What was known to hold on a day. */
    @Transactional(readOnly = true)
    public AthleteThresholds onDay(AthleteId athlete, LocalDate day) {
        return timeline(athlete).onDay(day);
    }

    /** All that ever held, for questions about many days. */
    @Transactional(readOnly = true)
    public ThresholdTimeline timeline(AthleteId athlete) {
        return new ThresholdTimeline(history(athlete), paces.history(athlete));
    }

    /** Every value recorded and not withdrawn, the latest day first. */
    @Transactional(readOnly = true)
    public List<ThresholdValue> history(AthleteId athlete) {
        athletes.require(athlete);
        return rows.findByAthleteIdAndWithdrawnIsNullOrderByValidFromDescRecordedDescIdDesc(athlete.value()).stream()
                .map(ThresholdRow::toValue)
                .toList();
    }

    /** The athlete's zones of heart rate today; empty while what they are drawn from is not known. */
    @Transactional(readOnly = true)
    public Optional<HeartRateZones> heartRateZones(AthleteId athlete) {
        return HeartRateZoning.of(current(athlete), chosenModel(athlete).orElse(null));
    }

    /** The model that a coach chose; empty where the data choose. */
    @Transactional(readOnly = true)
    public Optional<ZoneModel> chosenModel(AthleteId athlete) {
        athletes.require(athlete);
        return choices.findByAthleteId(athlete.value()).map(ChoiceRow::zoneModel);
    }

    /** Draws the athlete's zones by this model from now on; null leaves it to the data. For the team. */
    @Transactional
    public void chooseModel(AthleteId athlete, @Nullable ZoneModel model) {
        athletes.requireAsTeam(athlete);
        choices.findByAthleteId(athlete.value())
                .orElseGet(() -> choices.save(ChoiceRow.of(athlete)))
                .zonesBy(model);
    }

    /**
     * Records a value from its day on; for the team.
     *
     * @throws IllegalArgumentException for a day that has not come yet where the athlete is
     */
    @Transactional
    public ThresholdValue record(RecordThreshold value) {
        AthleteProfile athlete = athletes.requireAsTeam(value.athlete());
        if (value.validFrom().isAfter(athlete.today(clock))) {
            throw new IllegalArgumentException("Nobody knows what holds on " + value.validFrom());
        }
        ThresholdRow row = rows.save(ThresholdRow.recorded(
                value, seats.current().flatMap(Seat::account).orElse(null), clock.instant()));
        events.publishEvent(new ThresholdsChanged(value.athlete()));
        return row.toValue();
    }

    /** Takes a value back, as if it had never been recorded; the one before it holds again. For the team. */
    @Transactional
    public void withdraw(ThresholdValueId id) {
        ThresholdRow row = rows.findById(id.value()).orElseThrow(() -> new Missing("threshold"));
        athletes.requireAsTeam(row.athlete());
        row.withdraw(clock.instant());
        events.publishEvent(new ThresholdsChanged(row.athlete()));
    }
}
