package io.milepost.training;

import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** That a plan took over a later version of its template; it counts while its entry of the ledger is not undone. */
@Entity
@Table(name = "training_plan_update")
class PlanUpdateRow extends PracticeRow {

    @Column(name = "plan_id", nullable = false, updatable = false)
    private UUID planId;

    @Column(nullable = false, updatable = false)
    private int edition;

    @Column(name = "entry_id", nullable = false, updatable = false)
    private UUID entryId;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected PlanUpdateRow() {}

    private PlanUpdateRow(UUID plan, int edition, LedgerEntryId entry) {
        super(Ids.next());
        this.planId = plan;
        this.edition = edition;
        this.entryId = entry.value();
    }

    static PlanUpdateRow of(UUID plan, int edition, LedgerEntryId entry) {
        return new PlanUpdateRow(plan, edition, entry);
    }

    int edition() {
        return edition;
    }

    UUID entry() {
        return entryId;
    }
}
