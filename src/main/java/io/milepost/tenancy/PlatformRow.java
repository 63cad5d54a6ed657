package io.milepost.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A row outside any practice: accounts, practices themselves, sign-ins, tokens, webhooks, mail, counters. */
@MappedSuperclass
public abstract class PlatformRow implements Persistable<UUID> {

    @Id
    private UUID id;

    @Version
    @Column(nullable = false)
    private @Nullable Long version;

    protected PlatformRow(UUID id) {
        this.id = id;
    }

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected PlatformRow() {}

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}
