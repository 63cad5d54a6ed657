package io.milepost.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * A row that belongs to one practice. Hibernate adds the practice to every read, and ({@code @PartitionKey}) to the
 * condition of every update and delete.
 */
@MappedSuperclass
public abstract class PracticeRow implements Persistable<UUID> {

    @Id
    private UUID id;

    @TenantId
    @PartitionKey
    @Column(name = "practice_id", nullable = false, updatable = false)
    private @Nullable UUID practiceId;

    @Version
    @Column(nullable = false)
    private @Nullable Long version;

    /** For a new row; the practice is filled in from the seat when it is stored. */
    protected PracticeRow(UUID id) {
        this.id = id;
    }

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected PracticeRow() {}

    @Override
    public UUID getId() {
        return id;
    }

    /** Counts the changes of this row; 0 before it was stored. */
    public long version() {
        return version == null ? 0 : version;
    }

    /** The practice that the row belongs to; known once it is stored. */
    protected PracticeId practice() {
        if (practiceId == null) {
            throw new IllegalStateException("not stored yet");
        }
        return new PracticeId(practiceId);
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}
