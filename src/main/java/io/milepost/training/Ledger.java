package io.milepost.training;

import io.milepost.roster.AthleteId;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.Missing;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The record of every change of a plan. It is written by the changes themselves. */
@Service
public class Ledger {

    private final LedgerRows rows;
    private final Athletes athletes;

    Ledger(LedgerRows rows, Athletes athletes) {
        this.rows = rows;
        this.athletes = athletes;
    }

    /** The newest entries first, so many at most; for the athlete and for whoever of the team may see them. */
    @Transactional(readOnly = true)
    public List<LedgerEntry> of(AthleteId athlete, int most) {
        athletes.require(athlete);
        return rows.findByAthleteIdOrderByHappenedDescIdDesc(athlete.value(), Limit.of(most)).stream()
                .map(LedgerRow::toEntry)
                .toList();
    }

    /** One entry; else {@link Missing}. */
    @Transactional(readOnly = true)
    public LedgerEntry get(LedgerEntryId id) {
        LedgerRow row = rows.findById(id.value()).orElseThrow(() -> new Missing("ledger entry"));
        athletes.require(row.athlete());
        return row.toEntry();
    }
}
