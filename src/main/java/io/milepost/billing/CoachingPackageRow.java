package io.milepost.billing;

import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "coaching_package")
class CoachingPackageRow extends PracticeRow {

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String promise;

    @Column(nullable = false)
    private String included;

    @Column(name = "reply_hours")
    private @Nullable Integer replyHours;

    @Column(name = "trial_days")
    private @Nullable Integer trialDays;

    @Column(nullable = false, updatable = false)
    private Instant created;

    private @Nullable Instant archived;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected CoachingPackageRow() {}

    private CoachingPackageRow(PackageText text, Instant now) {
        super(Ids.next());
        this.name = text.name();
        this.promise = text.promise();
        this.included = String.join("\n", text.included());
        this.replyHours = text.replyHours();
        this.trialDays = text.trialDays();
        this.created = now;
    }

    static CoachingPackageRow created(PackageText text, Instant now) {
        return new CoachingPackageRow(text, now);
    }

    void describe(PackageText text) {
        name = text.name();
        promise = text.promise();
        included = String.join("\n", text.included());
        replyHours = text.replyHours();
        trialDays = text.trialDays();
    }

    void archive(Instant now) {
        archived = now;
    }

    void restore() {
        archived = null;
    }

    PackageId id() {
        return new PackageId(getId());
    }

    CoachingPackage toPackage(PackagePrice price) {
        return new CoachingPackage(
                id(),
                new PackageText(name, promise, included.lines().toList(), replyHours, trialDays),
                price,
                archived != null);
    }
}
