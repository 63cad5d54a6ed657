package io.milepost.billing;

import io.milepost.billing.stripe.RemoteInvoice;
import io.milepost.roster.AthleteId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What Stripe said last of an invoice. */
@Entity
@Table(name = "invoice_mirror")
class InvoiceMirrorRow extends PracticeRow {

    @Column(name = "stripe_id", nullable = false, updatable = false)
    private String stripeId;

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athlete;

    @Column(nullable = false, updatable = false)
    private String subscription;

    @Column(nullable = false)
    private String status;

    @Column(name = "number_shown")
    private @Nullable String number;

    @Column(nullable = false)
    private long total;

    @Column(nullable = false)
    private long paid;

    @Column(nullable = false)
    private String currency;

    @Column(nullable = false)
    private Instant drawn;

    @Column(name = "paid_at")
    private @Nullable Instant paidAt;

    @Column(name = "next_attempt")
    private @Nullable Instant nextAttempt;

    private @Nullable String page;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected InvoiceMirrorRow() {}

    @SuppressWarnings("NullAway.Init") // show() fills the rest
    private InvoiceMirrorRow(String stripeId, AthleteId athlete, String subscription) {
        super(Ids.next());
        this.stripeId = stripeId;
        this.athlete = athlete.value();
        this.subscription = subscription;
    }

    static InvoiceMirrorRow of(RemoteInvoice remote, AthleteId athlete, String subscription) {
        var row = new InvoiceMirrorRow(remote.id(), athlete, subscription);
        row.show(remote);
        return row;
    }

    void show(RemoteInvoice remote) {
        status = remote.status();
        number = remote.number();
        total = remote.total();
        paid = remote.paid();
        currency = Money.of(remote.total(), remote.currency()).currency().getCurrencyCode();
        drawn = remote.createdAt();
        paidAt = remote.paidAt();
        nextAttempt = remote.nextAttempt();
        page = remote.page();
    }

    Invoice toInvoice() {
        return new Invoice(
                number,
                Money.of(total, currency),
                drawn,
                status.equals("paid"),
                status.equals("open"),
                nextAttempt,
                page);
    }
}
