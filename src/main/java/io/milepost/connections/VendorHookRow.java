package io.milepost.connections;

import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PlatformRow;
import io.milepost.tenancy.PracticeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/** Whose application notifies at an address: a notification comes before any practice is known. */
@Entity
@Table(name = "vendor_hook")
class VendorHookRow extends PlatformRow {

    @Column(nullable = false, updatable = false)
    private String hook;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Vendor vendor;

    @Column(nullable = false)
    private String client;

    @Column(name = "of_practice", nullable = false, updatable = false)
    private UUID practice;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected VendorHookRow() {}

    private VendorHookRow(String hook, Vendor vendor, String client, PracticeId practice) {
        super(Ids.next());
        this.hook = hook;
        this.vendor = vendor;
        this.client = client;
        this.practice = practice.value();
    }

    static VendorHookRow of(String hook, Vendor vendor, String client, PracticeId practice) {
        return new VendorHookRow(hook, vendor, client, practice);
    }

    void serves(String newClient) {
        client = newClient;
    }

    String hook() {
        return hook;
    }

    Vendor vendor() {
        return vendor;
    }

    String client() {
        return client;
    }

    PracticeId practice() {
        return new PracticeId(practice);
    }
}
