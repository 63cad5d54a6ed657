package io.milepost.review;

import io.milepost.review.findings.ReviewThresholds;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The practice's own thresholds; at most one row of a practice. */
@Entity
@Table(name = "review_settings")
class SettingsRow extends PracticeRow {

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private ReviewThresholds thresholds;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected SettingsRow() {}

    private SettingsRow(ReviewThresholds thresholds) {
        super(Ids.next());
        this.thresholds = thresholds;
    }

    static SettingsRow of(ReviewThresholds thresholds) {
        return new SettingsRow(thresholds);
    }

    void change(ReviewThresholds thresholds) {
        this.thresholds = thresholds;
    }

    ReviewThresholds thresholds() {
        return thresholds;
    }
}
