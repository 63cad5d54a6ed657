package io.milepost.checkins;

import io.milepost.activities.BodyPart;
import io.milepost.checkins.safety.AdvicePolicy;
import io.milepost.roster.AthleteId;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** One check-in. What was said never changes; a coach may clear it once. */
@Entity
@DynamicUpdate
@Table(name = "check_in")
class CheckInRow extends PracticeRow {

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athleteId;

    @Column(name = "said_at", nullable = false, updatable = false)
    private Instant saidAt;

    @Column(name = "said_on", nullable = false, updatable = false)
    private LocalDate saidOn;

    @Column(updatable = false)
    private @Nullable Integer energy;

    @Column(updatable = false)
    private @Nullable Integer sleep;

    @Column(updatable = false)
    private @Nullable Integer soreness;

    @Column(updatable = false)
    private @Nullable Integer mood;

    @Column(updatable = false)
    private @Nullable Integer stress;

    @Column(nullable = false, updatable = false)
    private int pain;

    @Enumerated(EnumType.STRING)
    @Column(name = "pain_place", updatable = false)
    private @Nullable BodyPart painPlace;

    @Column(name = "stride_changed", nullable = false, updatable = false)
    private boolean strideChanged;

    @Column(nullable = false, updatable = false)
    private boolean ill;

    @Column(name = "chest_pain", nullable = false, updatable = false)
    private boolean chestPain;

    @Column(nullable = false, updatable = false)
    private boolean fainting;

    @Column(nullable = false, updatable = false)
    private boolean palpitations;

    @Column(nullable = false, updatable = false)
    private boolean breathlessness;

    @Column(nullable = false, updatable = false)
    private String words;

    /** What the device that it was said on calls it; null for what was said here. */
    @Column(name = "device_key", updatable = false)
    private @Nullable UUID deviceKey;

    /** That a letter went out keeps nobody from clearing the check-in at the same moment. */
    @Column(name = "told_at")
    @OptimisticLock(excluded = true)
    private @Nullable Instant toldAt;

    private @Nullable Instant cleared;

    @Column(name = "cleared_by")
    private @Nullable UUID clearedBy;

    @Column(name = "clearance_note")
    private @Nullable String clearanceNote;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected CheckInRow() {}

    private CheckInRow(RecordCheckIn said, LocalDate day, Instant at, @Nullable UUID deviceKey) {
        super(Ids.next());
        this.athleteId = said.athlete().value();
        this.saidAt = at;
        this.saidOn = day;
        this.energy = said.energy();
        this.sleep = said.sleep();
        this.soreness = said.soreness();
        this.mood = said.mood();
        this.stress = said.stress();
        this.pain = said.pain();
        this.painPlace = said.painPlace();
        this.strideChanged = said.strideChanged();
        this.ill = said.ill();
        this.chestPain = said.redFlags().contains(RedFlag.CHEST_PAIN);
        this.fainting = said.redFlags().contains(RedFlag.FAINTING);
        this.palpitations = said.redFlags().contains(RedFlag.PALPITATIONS);
        this.breathlessness = said.redFlags().contains(RedFlag.BREATHLESSNESS);
        this.words = said.words();
        this.deviceKey = deviceKey;
    }

    /** @param day the athlete's local day */
    static CheckInRow said(RecordCheckIn said, LocalDate day, Instant now) {
        return new CheckInRow(said, day, now, null);
    }

    /**
     * Said on a device that keeps the entry under a key until it knows that it arrived.
     *
     * @param day the athlete's local day at that time
     */
    static CheckInRow fromDevice(RecordCheckIn said, LocalDate day, Instant at, UUID key) {
        return new CheckInRow(said, day, at, key);
    }

    /** The coach was written to about it. */
    void told(Instant now) {
        toldAt = now;
    }

    @Nullable
    Instant toldAt() {
        return toldAt;
    }

    /** Training may go on. The first clearance stands; a second changes nothing. */
    void clear(@Nullable AccountId by, String note, Instant now) {
        if (cleared == null) {
            cleared = now;
            clearedBy = by == null ? null : by.value();
            clearanceNote = note;
        }
    }

    AthleteId athlete() {
        return new AthleteId(athleteId);
    }

    CheckIn toCheckIn() {
        RecordCheckIn said = new RecordCheckIn(
                athlete(),
                energy,
                sleep,
                soreness,
                mood,
                stress,
                pain,
                painPlace,
                strideChanged,
                ill,
                redFlags(),
                words);
        Optional<CheckIn.Clearance> clearance = Optional.ofNullable(cleared)
                .map(at -> new CheckIn.Clearance(at, clearanceNote == null ? "" : clearanceNote));
        return new CheckIn(new CheckInId(getId()), saidAt, saidOn, said, AdvicePolicy.judge(said), clearance);
    }

    private Set<RedFlag> redFlags() {
        Set<RedFlag> flags = EnumSet.noneOf(RedFlag.class);
        addIf(chestPain, RedFlag.CHEST_PAIN, flags);
        addIf(fainting, RedFlag.FAINTING, flags);
        addIf(palpitations, RedFlag.PALPITATIONS, flags);
        addIf(breathlessness, RedFlag.BREATHLESSNESS, flags);
        return flags;
    }

    private static void addIf(boolean said, RedFlag flag, Set<RedFlag> flags) {
        if (said) {
            flags.add(flag);
        }
    }
}
