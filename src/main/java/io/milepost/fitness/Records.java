package io.milepost.fitness;

import io.milepost.fitness.records.RecordBook;
import io.milepost.roster.AthleteId;
import io.milepost.roster.Athletes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Personal records, found afresh with every look in what activities and race results say now: a correction, a removal or a
 * result taken back needs no second step.
 */
@Service
public class Records {

    private final Analyses analyses;
    private final Paces paces;
    private final Athletes athletes;

    Records(Analyses analyses, Paces paces, Athletes athletes) {
        this.analyses = analyses;
        this.paces = paces;
        this.athletes = athletes;
    }

    /** The records of a period, for whoever may see the athlete. */
    @Transactional(readOnly = true)
    public AthleteRecords of(AthleteId athlete, RecordPeriod period) {
        athletes.require(athlete);
        return RecordBook.of(analyses.all(athlete), paces.history(athlete), period);
    }
}
