package io.milepost.connections;

import io.milepost.connections.sources.Reporting;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** A practice's application at a vendor; its secret is sealed. */
@Entity
@Table(name = "vendor_keys")
class VendorKeysRow extends PracticeRow {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Vendor vendor;

    @Column(nullable = false)
    private String client;

    @Column(nullable = false)
    private String secret;

    @Column(nullable = false)
    private String hook;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Reporting reporting;

    @Column(name = "reporting_since", nullable = false)
    private Instant reportingSince;

    @Column(nullable = false)
    private Instant entered;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected VendorKeysRow() {}

    private VendorKeysRow(Vendor vendor, String hook, String client, String secret, Instant now) {
        super(Ids.next());
        this.vendor = vendor;
        this.hook = hook;
        this.client = client;
        this.secret = secret;
        this.entered = now;
        this.reporting = Reporting.PENDING;
        this.reportingSince = now;
    }

    static VendorKeysRow entered(Vendor vendor, String hook, String client, String sealedSecret, Instant now) {
        return new VendorKeysRow(vendor, hook, client, sealedSecret, now);
    }

    void enterAgain(String newClient, String sealedSecret, Instant now) {
        client = newClient;
        secret = sealedSecret;
        entered = now;
        reports(Reporting.PENDING, now);
    }

    void reports(Reporting how, Instant now) {
        reporting = how;
        reportingSince = now;
    }

    Vendor vendor() {
        return vendor;
    }

    String client() {
        return client;
    }

    String sealedSecret() {
        return secret;
    }

    /** The secret part of the address that the vendor notifies. */
    String hook() {
        return hook;
    }

    Reporting reporting() {
        return reporting;
    }

    Instant entered() {
        return entered;
    }
}
