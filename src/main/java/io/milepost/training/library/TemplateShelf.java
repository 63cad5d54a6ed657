package io.milepost.training.library;

import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.Seats;
import io.milepost.training.PlanUpdates;
import io.milepost.training.Templates;
import io.milepost.training.templates.Template;
import io.milepost.training.templates.TemplateText;
import io.milepost.ui.Messages;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The templates of a practice: Milepost's to start from, and the practice's own. Saving makes a new edition; plans that were
 * made from an older one stay as they are, and {@link PlanUpdates} offers the difference. The team reads, coaches write.
 */
@Service
public class TemplateShelf {

    private final OwnSource own;
    private final Templates templates;
    private final PlanUpdates updates;
    private final TemplateRows rows;
    private final TemplateEditionRows editions;
    private final Practices practices;
    private final Messages messages;
    private final Seats seats;
    private final Clock clock;

    TemplateShelf(
            OwnSource own,
            Templates templates,
            PlanUpdates updates,
            TemplateRows rows,
            TemplateEditionRows editions,
            Practices practices,
            Messages messages,
            Seats seats,
            Clock clock) {
        this.own = own;
        this.templates = templates;
        this.updates = updates;
        this.rows = rows;
        this.editions = editions;
        this.practices = practices;
        this.messages = messages;
        this.seats = seats;
        this.clock = clock;
    }

    /** One on the shelf. @param plans how many plans were made from it and not taken back */
    public record Shelved(Template template, boolean archived, int plans) {}

    /** The practice's own, then the shipped ones. @param archived whether those that were put away are among them */
    @Transactional(readOnly = true)
    public List<Shelved> all(boolean archived) {
        seats.requireTeam();
        Map<String, Integer> plans = updates.plansByTemplate();
        List<Shelved> all = new ArrayList<>();
        templates.all().forEach(template -> all.add(shelved(template, false, plans)));
        if (archived) {
            own.all(true).forEach(template -> all.add(shelved(template, true, plans)));
        }
        return all;
    }

    /** One of them; else {@link Missing}. */
    @Transactional(readOnly = true)
    public Shelved get(String slug) {
        Template template = templates.get(slug);
        boolean archived = LibraryId.of(slug)
                .flatMap(rows::findById)
                .map(TemplateRow::isArchived)
                .orElse(false);
        return shelved(template, archived, updates.plansByTemplate());
    }

    /** Makes a template the practice's own, to change it: its words as they read today. Returns the new one's slug. */
    @Transactional
    public String copy(String slug) {
        seats.require(Role.COACH);
        Template template = templates.get(slug);
        Locale language = practices.current().language();
        UnaryOperator<String> words = key -> messages.get(key, language);
        TemplateText text = template.text();
        TemplateRow row = rows.save(TemplateRow.copied(slug));
        TemplateText.Own ours = new TemplateText.Own(
                named(text.name(words), language),
                text.summary(words),
                text.idea(words),
                text.entry(words),
                text.tags(words));
        editions.save(TemplateEditionRow.of(row.getId(), row.edition(), ours, template, clock.instant()));
        return row.getId().toString();
    }

    /**
     * Saves a new edition of one of the practice's, under the slug and for the version that it carries.
     *
     * @return the new version
     * @throws ChangedMeanwhile where there is a newer one
     * @throws Missing where it is none of the practice's
     */
    @Transactional
    public int save(Template changed) {
        seats.require(Role.COACH);
        TemplateRow row = row(changed.slug());
        if (!(changed.text() instanceof TemplateText.Own text)) {
            throw new Missing("template");
        }
        if (row.edition() != changed.version()) {
            throw new ChangedMeanwhile();
        }
        editions.save(TemplateEditionRow.of(row.getId(), row.nextEdition(), text, changed, clock.instant()));
        return row.edition();
    }

    /** Puts one of the practice's away, or back on the shelf; its plans stay. */
    @Transactional
    public void archive(String slug, boolean away) {
        seats.require(Role.COACH);
        row(slug).archived(away);
    }

    private TemplateRow row(String slug) {
        return LibraryId.of(slug).flatMap(rows::findById).orElseThrow(() -> new Missing("template"));
    }

    private static Shelved shelved(Template template, boolean archived, Map<String, Integer> plans) {
        return new Shelved(template, archived, plans.getOrDefault(template.slug(), 0));
    }

    private String named(String name, Locale language) {
        String copy = messages.get("training.library.copy-of", language, name);
        return copy.length() > TemplateText.Own.LONGEST_NAME ? name : copy;
    }
}
