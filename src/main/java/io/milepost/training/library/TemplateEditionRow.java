package io.milepost.training.library;

import io.milepost.training.templates.Template;
import io.milepost.training.templates.TemplateText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A template of the practice, as it was saved. */
@Entity
@Table(name = "plan_template_edition")
class TemplateEditionRow extends EditionRow {

    @Column(name = "template_id", nullable = false, updatable = false)
    private UUID templateId;

    @Column(nullable = false, updatable = false)
    private String summary;

    @Column(nullable = false, updatable = false)
    private String idea;

    @Column(name = "entry_words", nullable = false, updatable = false)
    private String entryWords;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, updatable = false)
    private TemplateShape shape;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected TemplateEditionRow() {}

    private TemplateEditionRow(UUID template, int edition, TemplateText.Own text, TemplateShape shape, Instant now) {
        super(edition, text.title(), new Tags(text.labels()), now);
        this.templateId = template;
        this.summary = text.about();
        this.idea = text.thought();
        this.entryWords = text.condition();
        this.shape = shape;
    }

    static TemplateEditionRow of(UUID template, int edition, TemplateText.Own text, Template weeks, Instant now) {
        return new TemplateEditionRow(template, edition, text, TemplateShape.of(weeks), now);
    }

    UUID template() {
        return templateId;
    }

    Template toTemplate() {
        return shape.toTemplate(
                templateId.toString(),
                edition(),
                new TemplateText.Own(title(), summary, idea, entryWords, tags().words()));
    }
}
