package io.milepost.training.library;

import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** What something on a practice's shelf was from one writing to the next. Never changes. */
@MappedSuperclass
abstract class EditionRow extends PracticeRow {

    @Column(nullable = false, updatable = false)
    private int edition;

    @Column(nullable = false, updatable = false)
    private String title;

    @Column(nullable = false, updatable = false)
    private String tags;

    @Column(nullable = false, updatable = false)
    private Instant written;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected EditionRow() {}

    protected EditionRow(int edition, String title, Tags tags, Instant now) {
        super(Ids.next());
        this.edition = edition;
        this.title = title;
        this.tags = tags.line();
        this.written = now;
    }

    int edition() {
        return edition;
    }

    String title() {
        return title;
    }

    Tags tags() {
        return Tags.of(tags);
    }
}
