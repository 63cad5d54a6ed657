package io.milepost.fitness;

import io.milepost.activities.ActivitySummary;
import io.milepost.fitness.analysis.Derivation;
import io.milepost.fitness.analysis.ProfileBytes;
import io.milepost.fitness.analysis.RecordedProfile;
import io.milepost.running.Pace;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the recording of one activity says, derived once. What people may change about the activity (its sport, whether it
 * is a race or counts) is not in here but read beside it, so that a correction holds at once.
 */
@Entity
@Table(name = "activity_analysis")
class AnalysisRow extends PracticeRow {

    private static final int LONGEST_PROFILE = 4_000;

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athlete;

    @Column(name = "activity_id", nullable = false, updatable = false)
    private UUID activity;

    @Column(name = "day_local", nullable = false)
    private LocalDate day;

    @Column(nullable = false)
    private int algorithm;

    @Column(nullable = false)
    private int basis;

    private @Nullable Double slopes;

    @Column(name = "net_drop_m")
    private @Nullable Double netDrop;

    @Column(name = "eight_minutes_pace")
    private @Nullable Double eightMinutes;

    @Column(name = "hardest_hr")
    private @Nullable Integer hardestTwenty;

    @Column(nullable = false, length = LONGEST_PROFILE)
    private byte[] profile;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected AnalysisRow() {}

    private AnalysisRow(ActivitySummary source, RecordedProfile profile) {
        super(Ids.next());
        this.athlete = source.athlete().value();
        this.activity = source.id().value();
        this.day = source.day();
        this.profile = new byte[0];
        follow(source, profile);
    }

    static AnalysisRow of(ActivitySummary source, RecordedProfile profile) {
        return new AnalysisRow(source, profile);
    }

    /** Replaces what was derived before. */
    final void follow(ActivitySummary source, RecordedProfile derived) {
        day = source.day();
        algorithm = Derivation.ALGORITHM;
        basis = basisOf(source);
        slopes = orNull(derived.slopes());
        netDrop = orNull(derived.netDrop());
        eightMinutes = derived.eightMinutes().map(Pace::secondsPerKm).orElse(null);
        hardestTwenty =
                derived.hardestTwenty().isPresent() ? derived.hardestTwenty().getAsInt() : null;
        profile = ProfileBytes.encode(derived);
    }

    /** A mark of everything outside the samples that is derived from; another mark, and it is derived again. */
    static int basisOf(ActivitySummary source) {
        return Objects.hash(source.day(), source.sound(), source.sport().isOnFoot());
    }

    UUID activity() {
        return activity;
    }

    AnalysisRows.Head head() {
        return new AnalysisRows.Head(activity, algorithm, basis);
    }

    RecordedProfile profile() {
        ProfileBytes.Parts parts = ProfileBytes.decode(profile);
        return new RecordedProfile(
                orEmpty(slopes),
                orEmpty(netDrop),
                Optional.ofNullable(eightMinutes).map(Pace::new),
                hardestTwenty == null ? OptionalInt.empty() : OptionalInt.of(hardestTwenty),
                parts.timeAtSpeed(),
                parts.timeAtHeartRate(),
                parts.efforts());
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static OptionalDouble orEmpty(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
