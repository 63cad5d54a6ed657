package io.milepost.training.library;

import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import io.milepost.training.templates.Template;
import io.milepost.training.templates.TemplateText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a template of the practice was from one saving to the next. Never changes. */
@Entity
@Table(name = "plan_template_edition")
class TemplateEditionRow extends PracticeRow {

    @Column(name = "template_id", nullable = false, updatable = false)
    private UUID templateId;

    @Column(nullable = false, updatable = false)
    private int edition;

    @Column(nullable = false, updatable = false)
    private String title;

    @Column(nullable = false, updatable = false)
    private String summary;

    @Column(nullable = false, updatable = false)
    private String idea;

    @Column(name = "entry_words", nullable = false, updatable = false)
    private String entryWords;

    @Column(nullable = false, updatable = false)
    private String tags;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, updatable = false)
    private TemplateShape shape;

    @Column(nullable = false, updatable = false)
    private Instant written;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected TemplateEditionRow() {}

    private TemplateEditionRow(UUID template, int edition, TemplateText.Own text, TemplateShape shape, Instant now) {
        super(Ids.next());
        this.templateId = template;
        this.edition = edition;
        this.title = text.title();
        this.summary = text.about();
        this.idea = text.thought();
        this.entryWords = text.condition();
        this.tags = new Tags(text.labels()).line();
        this.shape = shape;
        this.written = now;
    }

    static TemplateEditionRow of(UUID template, int edition, TemplateText.Own text, Template weeks, Instant now) {
        return new TemplateEditionRow(template, edition, text, TemplateShape.of(weeks), now);
    }

    UUID template() {
        return templateId;
    }

    int edition() {
        return edition;
    }

    Template toTemplate() {
        return shape.toTemplate(
                templateId.toString(),
                edition,
                new TemplateText.Own(
                        title, summary, idea, entryWords, Tags.of(tags).words()));
    }
}
