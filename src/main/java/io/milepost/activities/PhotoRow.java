package io.milepost.activities;

import io.milepost.activities.photos.SmallPhoto;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A photo of an activity, as it was drawn anew. */
@Entity
@Table(name = "activity_photo")
class PhotoRow extends PracticeRow {

    @Column(name = "activity_id", nullable = false, updatable = false)
    private UUID activity;

    @Column(nullable = false, updatable = false)
    private int width;

    @Column(nullable = false, updatable = false)
    private int height;

    @Column(name = "added_at", nullable = false, updatable = false)
    private Instant addedAt;

    @Lob
    @Column(nullable = false, updatable = false, length = Integer.MAX_VALUE)
    private byte[] content;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected PhotoRow() {}

    private PhotoRow(ActivityId activity, SmallPhoto photo, Instant now) {
        super(Ids.next());
        this.activity = activity.value();
        this.width = photo.width();
        this.height = photo.height();
        this.content = photo.jpeg();
        this.addedAt = now;
    }

    static PhotoRow of(ActivityId activity, SmallPhoto photo, Instant now) {
        return new PhotoRow(activity, photo, now);
    }

    ActivityId activity() {
        return new ActivityId(activity);
    }

    byte[] content() {
        return content;
    }

    Photo photo() {
        return new Photo(new PhotoId(getId()), width, height);
    }
}
