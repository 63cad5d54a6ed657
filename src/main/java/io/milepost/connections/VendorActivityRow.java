package io.milepost.connections;

import io.milepost.activities.ActivityId;
import io.milepost.activities.ActivitySummary;
import io.milepost.activities.Sport;
import io.milepost.roster.AthleteId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a vendor's activity, so that it is never taken twice and what people corrected is never overwritten. */
@Entity
@Table(name = "vendor_activity")
class VendorActivityRow extends PracticeRow {

    enum Became {
        /** It is in the history through this connection. */
        TAKEN,
        /** The history had it already from elsewhere. */
        KNOWN,
        /** It could not be read. */
        UNREADABLE,
        /** The athlete deleted it at the vendor, so it was removed here. */
        DELETED
    }

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athlete;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Vendor vendor;

    @Column(nullable = false, updatable = false)
    private String remote;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Became became;

    @Column(name = "activity_id", updatable = false)
    private @Nullable UUID activity;

    private @Nullable String title;

    @Enumerated(EnumType.STRING)
    private @Nullable Sport sport;

    @Column(nullable = false)
    private boolean race;

    @Column(nullable = false, updatable = false)
    private Instant taken;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected VendorActivityRow() {}

    private VendorActivityRow(AthleteId athlete, Vendor vendor, String remote, Became became, Instant now) {
        super(Ids.next());
        this.athlete = athlete.value();
        this.vendor = vendor;
        this.remote = remote;
        this.became = became;
        this.taken = now;
    }

    static VendorActivityRow of(
            AthleteId athlete,
            Vendor vendor,
            String remote,
            Became became,
            @Nullable ActivitySummary activity,
            Instant now) {
        VendorActivityRow row = new VendorActivityRow(athlete, vendor, remote, became, now);
        if (activity != null) {
            row.activity = activity.id().value();
            row.says(activity.title(), activity.sport(), activity.race());
        }
        return row;
    }

    /** What the vendor said last. */
    final void says(@Nullable String newTitle, Sport newSport, boolean newRace) {
        title = newTitle;
        sport = newSport;
        race = newRace;
    }

    void deleted() {
        became = Became.DELETED;
    }

    Vendor vendor() {
        return vendor;
    }

    String remote() {
        return remote;
    }

    Became became() {
        return became;
    }

    @Nullable
    ActivityId activity() {
        return activity == null ? null : new ActivityId(activity);
    }

    @Nullable
    String title() {
        return title;
    }

    @Nullable
    Sport sport() {
        return sport;
    }

    boolean race() {
        return race;
    }
}
