package io.milepost.training.ui;

import com.vaadin.flow.component.Component;
import io.milepost.running.Distance;
import io.milepost.training.templates.Entry;
import io.milepost.training.templates.Template;
import io.milepost.ui.Formats;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What an athlete has to bring along for a template: the shipped sentence, else the figures and what the coach added. */
final class EntryWords {

    private EntryWords() {}

    /** @param reader knows the language of who reads */
    static String of(Template template, Component reader, Formats formats) {
        String words = template.text().entry(reader::getTranslation);
        List<String> figures = figures(template.entry(), reader, formats);
        if (template.isShipped() || figures.isEmpty()) {
            return words;
        }
        String from = reader.getTranslation("training.entry.from", String.join(", ", figures));
        return words.isEmpty() ? from : from + " " + words;
    }

    private static List<String> figures(Entry entry, Component reader, Formats formats) {
        List<String> figures = new ArrayList<>();
        Distance weekly = entry.weekly();
        if (weekly != null) {
            figures.add(reader.getTranslation("training.entry.weekly", formats.distance(weekly)));
        }
        if (entry.sessions() != null) {
            figures.add(reader.getTranslation("training.entry.sessions", entry.sessions()));
        }
        Distance longest = entry.longest();
        if (longest != null) {
            figures.add(reader.getTranslation("training.entry.longest", formats.distance(longest), entry.withinDays()));
        }
        Duration lasting = entry.lasting();
        if (lasting != null) {
            figures.add(reader.getTranslation("training.entry.longest", formats.duration(lasting), entry.withinDays()));
        }
        return figures;
    }
}
