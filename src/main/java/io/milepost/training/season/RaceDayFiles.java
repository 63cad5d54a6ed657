package io.milepost.training.season;

import io.milepost.running.UnitSystem;
import io.milepost.tenancy.Practice;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import io.milepost.ui.NamedFile;
import io.milepost.ui.Paper;
import io.milepost.ui.Papers;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * A race-day plan to have where there is no reception: a sheet of paper, and a page of one file that needs nothing from
 * anywhere.
 */
@Service
public class RaceDayFiles {

    private static final String PAGE = "training/race-day";

    private final ITemplateEngine templates;
    private final Papers papers;
    private final Messages messages;

    RaceDayFiles(ITemplateEngine templates, Papers papers, Messages messages) {
        this.templates = templates;
        this.papers = papers;
        this.messages = messages;
    }

    /** A line of the table: where, when, and how long since the line before; in the reader's words. */
    public record Row(String at, String elapsed, String since) {}

    /** The splits in words, at the boards of the reader's unit. */
    public List<Row> rows(RaceDay plan, Formats formats) {
        UnitSystem boards = formats.units();
        return Splits.of(plan.distance(), plan.goal(), boards, plan.pacing()).stream()
                .map(split -> new Row(
                        formats.distance(split.at()),
                        formats.clockTime(split.elapsed()),
                        formats.clockTime(split.since())))
                .toList();
    }

    /** When to take what, in one line; empty for nothing. */
    public String fuel(RaceDay plan, Formats formats) {
        List<Duration> times = plan.fuel().times(plan.goal());
        if (times.isEmpty()) {
            return "";
        }
        String when = times.stream().map(formats::clockTime).collect(Collectors.joining(", "));
        return say(
                "training.race-day.fuel.line",
                formats,
                plan.fuel().grams(),
                when,
                plan.fuel().gramsAnHour());
    }

    /** One A4 sheet. */
    public NamedFile paper(RaceDay plan, Practice practice, Formats formats) {
        byte[] bytes = papers.write(
                plan.race(), practice.name(), formats.locale(), paper -> write(paper, plan, practice, formats));
        return new NamedFile(plan.day() + ".pdf", "application/pdf", bytes);
    }

    /** One HTML file, large letters, light and dark, without a single address in it. */
    public NamedFile page(RaceDay plan, Practice practice, Formats formats) {
        Context context = new Context(formats.locale());
        context.setVariable("plan", plan);
        context.setVariable("facts", facts(plan, formats));
        context.setVariable("rows", rows(plan, formats));
        context.setVariable("fuel", fuel(plan, formats));
        context.setVariable("practice", practice.name());
        context.setVariable("words", new Words(messages, formats.locale()));
        byte[] bytes = templates.process(PAGE, context).getBytes(StandardCharsets.UTF_8);
        return new NamedFile(plan.day() + ".html", "text/html;charset=utf-8", bytes);
    }

    /** What the template says: a key becomes a word. */
    public record Words(Messages messages, Locale locale) {
        /** The words of a key without parameters. */
        public String say(String key) {
            return messages.get(key, locale);
        }
    }

    private void write(Paper paper, RaceDay plan, Practice practice, Formats formats) {
        Color accent = Color.decode(practice.brand().accent());
        paper.band(practice.name(), accent);
        paper.strong(plan.race(), 22, Paper.INK, 18);
        paper.line(facts(plan, formats), 12, Paper.QUIET, 4);
        if (!plan.words().isBlank()) {
            paper.line(plan.words(), 12, Paper.INK, 12);
        }
        paper.strong(say("training.race-day.splits", formats), 13, accent, 14);
        paper.table(
                List.of(
                        say("training.race-day.at", formats),
                        say("training.race-day.elapsed", formats),
                        say("training.race-day.since", formats)),
                rows(plan, formats).stream()
                        .map(row -> List.of(row.at(), row.elapsed(), row.since()))
                        .toList(),
                2,
                2,
                2);
        String fuel = fuel(plan, formats);
        if (!fuel.isEmpty() || !plan.fuel().words().isEmpty()) {
            paper.strong(say("training.race-day.fuel", formats), 13, accent, 14);
            paper.line(fuel, 12, Paper.INK, 2);
            paper.line(plan.fuel().words(), 12, Paper.INK, 2);
        }
        if (!plan.checklist().isEmpty()) {
            paper.strong(say("training.race-day.checklist", formats), 13, accent, 14);
            plan.checklist().forEach(line -> paper.line("□  " + line, 12, Paper.INK, 2));
        }
    }

    /** "Sunday 22 November 2026 · 10:00 · 42.2 km in 3:05:00 · even pace". */
    public String facts(RaceDay plan, Formats formats) {
        String start = plan.start() == null ? "" : " · " + formats.time(plan.start());
        return formats.longDay(plan.day())
                + start
                + " · "
                + say(
                        "training.race-day.facts",
                        formats,
                        formats.distance(plan.distance()),
                        formats.clockTime(plan.goal()),
                        say(plan.pacing().key(), formats));
    }

    private String say(String key, Formats formats, Object... parameters) {
        return messages.get(key, formats.locale(), parameters);
    }
}
