package io.milepost.billing;

import io.milepost.billing.access.SubscriptionFacts;
import io.milepost.billing.stripe.RemoteSubscription;
import io.milepost.roster.AthleteId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What Stripe said last of a subscription. Stripe is the truth; nothing here is ever decided by us. */
@Entity
@Table(name = "subscription_mirror")
class SubscriptionMirrorRow extends PracticeRow {

    @Column(name = "stripe_id", nullable = false, updatable = false)
    private String stripeId;

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athlete;

    @Column(name = "price_id")
    private @Nullable UUID price;

    @Column(nullable = false)
    private String customer;

    @Column(nullable = false)
    private String status;

    @Column(nullable = false)
    private long amount;

    @Column(nullable = false)
    private String currency;

    @Enumerated(EnumType.STRING)
    private @Nullable BillingInterval billed;

    @Column(nullable = false)
    private Instant started;

    @Column(name = "period_start", nullable = false)
    private Instant periodStart;

    @Column(name = "period_end", nullable = false)
    private Instant periodEnd;

    @Column(name = "cancel_at")
    private @Nullable Instant cancelAt;

    @Column(name = "collection_paused", nullable = false)
    private boolean collectionPaused;

    @Column(name = "trial_ends")
    private @Nullable Instant trialEnds;

    private @Nullable Instant ended;

    @Column(nullable = false)
    private Instant fetched;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected SubscriptionMirrorRow() {}

    @SuppressWarnings("NullAway.Init") // show() fills the rest
    private SubscriptionMirrorRow(String stripeId, AthleteId athlete) {
        super(Ids.next());
        this.stripeId = stripeId;
        this.athlete = athlete.value();
    }

    static SubscriptionMirrorRow of(
            RemoteSubscription remote, AthleteId athlete, @Nullable PackagePrice price, Instant now) {
        var row = new SubscriptionMirrorRow(remote.id(), athlete);
        row.show(remote, price, now);
        return row;
    }

    /** Takes over what Stripe says now. */
    void show(RemoteSubscription remote, @Nullable PackagePrice known, Instant now) {
        price = known == null ? null : known.id().value();
        billed = known == null ? null : known.interval();
        customer = remote.customer();
        status = remote.status();
        amount = remote.amount();
        currency = Money.of(remote.amount(), remote.currency()).currency().getCurrencyCode();
        started = remote.startedAt();
        periodStart = remote.periodStart();
        periodEnd = remote.periodEnd();
        cancelAt = remote.cancelAt();
        collectionPaused = remote.collectionPaused();
        trialEnds = remote.trialEnd();
        ended = remote.endedAt();
        fetched = now;
    }

    String stripeId() {
        return stripeId;
    }

    String customer() {
        return customer;
    }

    AthleteId athlete() {
        return new AthleteId(athlete);
    }

    @Nullable
    PriceId price() {
        return price == null ? null : new PriceId(price);
    }

    String statusWord() {
        return status;
    }

    SubscriptionStatus status() {
        return SubscriptionStatus.of(status);
    }

    Instant started() {
        return started;
    }

    /** What it comes to in a month; an unknown interval is taken for a month. */
    Money perMonth() {
        var money = Money.of(amount, currency);
        return billed == null ? money : billed.perMonth(money);
    }

    SubscriptionFacts facts() {
        return new SubscriptionFacts(status, periodStart, periodEnd, cancelAt, collectionPaused);
    }

    Subscription toSubscription(@Nullable String packageName, Instant graceEnds) {
        return new Subscription(
                athlete(),
                packageName,
                Money.of(amount, currency),
                billed,
                status(),
                started,
                periodEnd,
                cancelAt,
                status() == SubscriptionStatus.TRIALING ? trialEnds : null,
                status() == SubscriptionStatus.PAST_DUE ? graceEnds : null,
                ended,
                collectionPaused);
    }

    Instant periodStart() {
        return periodStart;
    }

    boolean collectionPaused() {
        return collectionPaused;
    }

    @Nullable
    Instant cancelAt() {
        return cancelAt;
    }
}
