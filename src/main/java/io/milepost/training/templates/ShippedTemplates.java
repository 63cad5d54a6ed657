package io.milepost.training.templates;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The templates that every practice starts with. */
public final class ShippedTemplates {

    private static final List<Template> ALL = Stream.of(
                    ClassicTemplates.all(), MarathonTemplates.all(), HalfTemplates.all(), FiveKTemplates.all())
            .flatMap(List::stream)
            .toList();

    private ShippedTemplates() {}

    public static List<Template> all() {
        return ALL;
    }

    public static Optional<Template> find(String slug) {
        return ALL.stream().filter(template -> template.slug().equals(slug)).findFirst();
    }
}
