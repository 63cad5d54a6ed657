package io.milepost.review;

import io.milepost.review.findings.ReviewThresholds;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.Seats;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From when on this practice's reviews claim something. Reviews already made keep the thresholds of their day. */
@Service
public class ReviewSettings {

    private final SettingsRows rows;
    private final Seats seats;

    ReviewSettings(SettingsRows rows, Seats seats) {
        this.rows = rows;
        this.seats = seats;
    }

    /** The practice's own, or the house's. For the team. */
    @Transactional(readOnly = true)
    public ReviewThresholds thresholds() {
        seats.requireTeam();
        return current();
    }

    /** A coach sets them for the practice. */
    @Transactional
    public void change(ReviewThresholds thresholds) {
        seats.require(Role.COACH);
        rows.only().ifPresentOrElse(row -> row.change(thresholds), () -> rows.save(SettingsRow.of(thresholds)));
    }

    /** For this module's own work, whoever sits. */
    ReviewThresholds current() {
        return rows.only().map(SettingsRow::thresholds).orElse(ReviewThresholds.DEFAULTS);
    }
}
