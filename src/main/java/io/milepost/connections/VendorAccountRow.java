package io.milepost.connections;

import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PlatformRow;
import io.milepost.tenancy.PracticeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Which connection a vendor's person is, and when it is looked after next: read before any practice is known. */
@Entity
@Table(name = "vendor_account")
class VendorAccountRow extends PlatformRow {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Vendor vendor;

    @Column(nullable = false, updatable = false)
    private String client;

    @Column(name = "vendor_user", nullable = false, updatable = false)
    private String user;

    @Column(name = "of_practice", nullable = false, updatable = false)
    private UUID practice;

    @Column(name = "of_connection", nullable = false, updatable = false)
    private UUID connection;

    @Column(nullable = false)
    private Instant due;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected VendorAccountRow() {}

    private VendorAccountRow(
            Vendor vendor, String client, String user, PracticeId practice, UUID connection, Instant due) {
        super(Ids.next());
        this.vendor = vendor;
        this.client = client;
        this.user = user;
        this.practice = practice.value();
        this.connection = connection;
        this.due = due;
    }

    static VendorAccountRow of(
            Vendor vendor, String client, String user, PracticeId practice, UUID connection, Instant due) {
        return new VendorAccountRow(vendor, client, user, practice, connection, due);
    }

    Instant due() {
        return due;
    }

    PracticeId practice() {
        return new PracticeId(practice);
    }

    UUID connection() {
        return connection;
    }
}
