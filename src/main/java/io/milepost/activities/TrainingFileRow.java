package io.milepost.activities;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A training file as it was sent, kept for export and for reading it again. */
@Entity
@Table(name = "training_file")
class TrainingFileRow extends PracticeRow {

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athlete;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private String sha256;

    @Column(name = "uploaded_at", nullable = false, updatable = false)
    private Instant uploadedAt;

    @Column(name = "uploaded_by", updatable = false)
    private @Nullable UUID uploadedBy;

    @Column(name = "batch_id", updatable = false)
    private @Nullable UUID batch;

    @Lob
    @Column(nullable = false, updatable = false, length = Integer.MAX_VALUE)
    private byte[] content;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected TrainingFileRow() {}

    private TrainingFileRow(
            AthleteId athlete, String name, String sha256, byte[] content, OriginalFiles.Origin origin, Instant now) {
        super(Ids.next());
        this.athlete = athlete.value();
        this.name = name;
        this.sha256 = sha256;
        this.content = content;
        this.uploadedBy = origin.by() == null ? null : origin.by().value();
        this.batch = origin.batch() == null ? null : origin.batch().value();
        this.uploadedAt = now;
    }

    static TrainingFileRow sent(
            AthleteId athlete, String name, String sha256, byte[] content, OriginalFiles.Origin origin, Instant now) {
        return new TrainingFileRow(athlete, name, sha256, content, origin, now);
    }

    FileId id() {
        return new FileId(getId());
    }

    AthleteId athlete() {
        return new AthleteId(athlete);
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content;
    }
}
