package io.milepost.activities;

import io.milepost.activities.files.SampleBlob;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a file told beyond the summary: laps, remarks, climbs, and the samples as one {@link SampleBlob}. */
@Entity
@Table(name = "activity_recording")
class RecordingRow extends PracticeRow {

    @Column(name = "activity_id", nullable = false, updatable = false)
    private UUID activity;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, updatable = false)
    private RecordedDetails details;

    @Column(name = "sample_count", nullable = false, updatable = false)
    private int sampleCount;

    @Lob
    @Column(nullable = false, updatable = false, length = Integer.MAX_VALUE)
    private byte[] samples;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected RecordingRow() {}

    private RecordingRow(ActivityId activity, ReadFile.Part part) {
        super(Ids.next());
        this.activity = activity.value();
        this.details = RecordedDetails.of(part.parsed());
        this.sampleCount = part.parsed().samples().size();
        this.samples = part.samples();
    }

    static RecordingRow of(ActivityId activity, ReadFile.Part part) {
        return new RecordingRow(activity, part);
    }

    RecordedDetails details() {
        return details;
    }

    int sampleCount() {
        return sampleCount;
    }

    Samples samples() {
        return SampleBlob.decode(samples);
    }
}
