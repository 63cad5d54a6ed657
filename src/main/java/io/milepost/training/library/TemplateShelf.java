package io.milepost.training.library;

import io.milepost.roster.AthleteId;
import io.milepost.running.UnitSystem;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.Seats;
import io.milepost.training.ChangedMeanwhile;
import io.milepost.training.PlanOutlines;
import io.milepost.training.PlanUpdates;
import io.milepost.training.Templates;
import io.milepost.training.templates.ShippedTemplates;
import io.milepost.training.templates.Template;
import io.milepost.training.templates.TemplateText;
import io.milepost.ui.Messages;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.dao.OptimisticLockingFailureException;
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
    private final PlanOutlines outlines;
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
            PlanOutlines outlines,
            TemplateRows rows,
            TemplateEditionRows editions,
            Practices practices,
            Messages messages,
            Seats seats,
            Clock clock) {
        this.own = own;
        this.templates = templates;
        this.updates = updates;
        this.outlines = outlines;
        this.rows = rows;
        this.editions = editions;
        this.practices = practices;
        this.messages = messages;
        this.seats = seats;
        this.clock = clock;
    }

    /** One on the shelf. @param plans how many plans were made from it and not taken back */
    public record Shelved(Template template, boolean archived, int plans) {}

    /**
     * A template that begins with nothing.
     *
     * @param days the weekdays that it trains on, one at least
     * @param weeks 1 to {@value Template#MOST_WEEKS}
     */
    public record Blank(String name, int weeks, Set<DayOfWeek> days, UnitSystem units) {}

    /** The practice's own, then the shipped ones. @param archived whether those that were put away are among them */
    @Transactional(readOnly = true)
    public List<Shelved> all(boolean archived) {
        seats.requireTeam();
        Map<String, Integer> plans = updates.plansByTemplate();
        List<Shelved> all = new ArrayList<>();
        own.all(false).forEach(template -> all.add(shelved(template, false, plans)));
        ShippedTemplates.all().forEach(template -> all.add(shelved(template, false, plans)));
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
        // What the figures say, they go on saying where they are changed; the shipped sentence would not.
        boolean figuresSayIt = template.isShipped() && !template.entry().isOpen();
        TemplateText.Own ours = new TemplateText.Own(
                named(text.name(words), language),
                text.summary(words),
                text.idea(words),
                figuresSayIt ? "" : text.entry(words),
                text.tags(words));
        return first(TemplateRow.copied(slug), ours, template);
    }

    /**
     * Puts an empty template on the practice's shelf, to write. It is offered to nobody before something is in it.
     *
     * @return its slug
     * @throws IllegalArgumentException without a name or a day, or with too many weeks
     */
    @Transactional
    public String begin(Blank blank) {
        seats.require(Role.COACH);
        TemplateText.Own text = new TemplateText.Own(blank.name(), "", "", "", List.of());
        return first(
                TemplateRow.begun(),
                text,
                Template.blank(text, blank.units(), List.copyOf(blank.days()), blank.weeks()));
    }

    /**
     * Puts the outline of an athlete's present plan on the practice's shelf: without dates, without paces.
     *
     * @return its slug
     * @throws Missing where the athlete has no plan, or nothing of it is left
     */
    @Transactional
    public String fromPlan(AthleteId athlete, String name) {
        seats.require(Role.COACH);
        Template outline = outlines.of(athlete).orElseThrow(() -> new Missing("plan"));
        TemplateText.Own text = new TemplateText.Own(name, "", "", "", List.of());
        return first(TemplateRow.begun(), text, outline);
    }

    private String first(TemplateRow row, TemplateText.Own text, Template template) {
        rows.save(row);
        editions.save(TemplateEditionRow.of(row.getId(), row.edition(), text, template, clock.instant()));
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
        int edition = row.nextEdition();
        try {
            rows.saveAndFlush(row);
        } catch (OptimisticLockingFailureException meanwhile) {
            throw new ChangedMeanwhile(meanwhile);
        }
        editions.save(TemplateEditionRow.of(row.getId(), edition, text, changed, clock.instant()));
        return edition;
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
