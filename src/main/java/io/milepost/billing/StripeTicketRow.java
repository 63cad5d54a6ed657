package io.milepost.billing;

import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * Lets only the newest look at an object be written. A number is drawn before the object is fetched; what was fetched
 * is written only if nobody with a higher number was faster. So no lock is held while Stripe answers.
 */
@Entity
@Table(name = "stripe_ticket")
class StripeTicketRow extends PracticeRow {

    @Column(name = "object_id", nullable = false, updatable = false)
    private String objectId;

    @Column(nullable = false)
    private long issued;

    @Column(nullable = false)
    private long applied;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected StripeTicketRow() {}

    private StripeTicketRow(String objectId) {
        super(Ids.next());
        this.objectId = objectId;
    }

    static StripeTicketRow of(String objectId) {
        return new StripeTicketRow(objectId);
    }

    long draw() {
        issued++;
        return issued;
    }

    /** Whether what was fetched with this number may be written; if so, no lower one may from now on. */
    boolean use(long number) {
        if (number <= applied) {
            return false;
        }
        applied = number;
        return true;
    }
}
