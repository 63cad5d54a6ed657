package io.milepost.training;

import io.milepost.tenancy.Practices;
import io.milepost.training.templates.ShippedTemplates;
import io.milepost.training.templates.Template;
import io.milepost.ui.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The templates that every practice starts with. */
@Component
@Order(ShippedSource.AFTER_THE_PRACTICES_OWN)
class ShippedSource implements TemplateSource {

    static final int AFTER_THE_PRACTICES_OWN = 100;

    private final Practices practices;
    private final Messages messages;

    ShippedSource(Practices practices, Messages messages) {
        this.practices = practices;
        this.messages = messages;
    }

    @Override
    public List<Template> offered() {
        return ShippedTemplates.all().stream().map(this::inWords).toList();
    }

    @Override
    public boolean keepsUp(String slug) {
        return ShippedTemplates.find(slug).isPresent();
    }

    @Override
    public Optional<Template> find(String slug) {
        return ShippedTemplates.find(slug).map(this::inWords);
    }

    @Override
    public Optional<Template> find(String slug, int version) {
        return find(slug).filter(template -> template.version() == version);
    }

    /** Their cues go into plans as they are, so they speak the practice's language. */
    private Template inWords(Template template) {
        Locale language = practices.current().language();
        return template.inWords(key -> messages.get(key, language));
    }
}
