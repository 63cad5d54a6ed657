package io.milepost.training.library;

import io.milepost.training.TemplateSource;
import io.milepost.training.templates.Template;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The practice's own templates, by name; they go before the shipped ones. One that is still empty is not offered. */
@Component
@Order(10)
class OwnSource implements TemplateSource {

    private final TemplateRows rows;
    private final TemplateEditionRows editions;

    OwnSource(TemplateRows rows, TemplateEditionRows editions) {
        this.rows = rows;
        this.editions = editions;
    }

    @Override
    public List<Template> offered() {
        return all(false).stream().filter(template -> !template.isEmpty()).toList();
    }

    @Override
    public boolean keepsUp(String slug) {
        return LibraryId.of(slug)
                .flatMap(rows::findById)
                .filter(row -> !row.isArchived())
                .isPresent();
    }

    List<Template> all(boolean archived) {
        return rows.findByArchived(archived).stream()
                .map(this::current)
                .sorted(Comparator.comparing(template -> template.name(key -> key), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    @Override
    public Optional<Template> find(String slug) {
        return LibraryId.of(slug).flatMap(rows::findById).map(this::current);
    }

    @Override
    public Optional<Template> find(String slug, int version) {
        return LibraryId.of(slug)
                .flatMap(id -> editions.findByTemplateIdAndEdition(id, version))
                .map(TemplateEditionRow::toTemplate);
    }

    private Template current(TemplateRow row) {
        return editions.findByTemplateIdAndEdition(row.getId(), row.edition())
                .orElseThrow()
                .toTemplate();
    }
}
