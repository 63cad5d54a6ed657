package io.milepost.training;

import io.milepost.training.templates.ShippedTemplates;
import io.milepost.training.templates.Template;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The templates that every practice starts with. */
@Component
@Order(ShippedSource.AFTER_THE_PRACTICES_OWN)
class ShippedSource implements TemplateSource {

    static final int AFTER_THE_PRACTICES_OWN = 100;

    @Override
    public List<Template> offered() {
        return ShippedTemplates.all();
    }

    @Override
    public boolean keepsUp(String slug) {
        return find(slug).isPresent();
    }

    @Override
    public Optional<Template> find(String slug) {
        return ShippedTemplates.find(slug);
    }

    @Override
    public Optional<Template> find(String slug, int version) {
        return find(slug).filter(template -> template.version() == version);
    }
}
