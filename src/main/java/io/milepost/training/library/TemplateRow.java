package io.milepost.training.library;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A template of the practice; its weeks and words are in its editions. */
@Entity
@Table(name = "plan_template")
class TemplateRow extends EditedRow {

    protected TemplateRow() {}

    private TemplateRow(String basedOn) {
        super(basedOn);
    }

    /** One that begins with nothing. */
    static TemplateRow begun() {
        return new TemplateRow("");
    }

    static TemplateRow copied(String basedOn) {
        return new TemplateRow(basedOn);
    }
}
