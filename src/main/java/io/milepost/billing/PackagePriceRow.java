package io.milepost.billing;

import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A price, which is written once. */
@Entity
@Immutable
@Table(name = "package_price")
class PackagePriceRow extends PracticeRow {

    @Column(name = "package_id", nullable = false, updatable = false)
    private UUID ofPackage;

    @Column(nullable = false, updatable = false)
    private long amount;

    @Column(nullable = false, updatable = false)
    private String currency;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private BillingInterval billed;

    @Column(nullable = false, updatable = false)
    private Instant since;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected PackagePriceRow() {}

    private PackagePriceRow(PackageId ofPackage, Money money, BillingInterval billed, Instant now) {
        super(Ids.next());
        this.ofPackage = ofPackage.value();
        this.amount = money.minor();
        this.currency = money.currency().getCurrencyCode();
        this.billed = billed;
        this.since = now;
    }

    static PackagePriceRow set(PackageId ofPackage, Money money, BillingInterval billed, Instant now) {
        return new PackagePriceRow(ofPackage, money, billed, now);
    }

    PackageId ofPackage() {
        return new PackageId(ofPackage);
    }

    PackagePrice toPrice() {
        return new PackagePrice(new PriceId(getId()), Money.of(amount, currency), billed, since);
    }
}
