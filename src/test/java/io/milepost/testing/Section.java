package io.milepost.testing;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.test.context.BootstrapWith;

/** The parts of a whole run, in the order of their report. */
enum Section {
    PLAIN("rules and records"),
    H2("modules and views on H2"),
    MYSQL("modules on MySQL"),
    BROWSER("stories in a browser");

    private final String title;

    Section(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Where a test class belongs, by its tags and by whether it runs in an application context. */
    static Section of(Class<?> test) {
        List<String> tags = AnnotationSupport.findRepeatableAnnotations(test, Tag.class).stream()
                .map(Tag::value)
                .toList();
        if (tags.contains("browser")) {
            return BROWSER;
        }
        if (tags.contains("mysql")) {
            return MYSQL;
        }
        boolean spring =
                MergedAnnotations.from(test, SearchStrategy.TYPE_HIERARCHY).isPresent(BootstrapWith.class);
        return spring ? H2 : PLAIN;
    }
}
