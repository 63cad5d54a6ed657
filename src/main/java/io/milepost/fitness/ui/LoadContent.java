package io.milepost.fitness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import io.milepost.fitness.AthleteLoad;
import io.milepost.fitness.LoadMethod;
import io.milepost.fitness.load.Freshness;
import io.milepost.fitness.load.Sameness;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.LoadDay;
import io.milepost.ui.Chart;
import io.milepost.ui.EmptyState;
import io.milepost.ui.Formats;
import io.milepost.ui.MoreFigures;
import io.milepost.ui.Notices;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fitness, fatigue and form over months and years, then the weeks: each as a sentence first, and a chart below it. */
class LoadContent extends Div {

    /** How far back the charts go. */
    private enum Reach {
        HALF_YEAR(26),
        YEAR(52),
        THREE_YEARS(156),
        ALL(10_000);

        private final int weeks;

        Reach(int weeks) {
            this.weeks = weeks;
        }

        String key() {
            return "fitness.span." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final AthleteProfile athlete;
    private final FitnessServices services;
    private final Formats formats;
    private final Reader reader;
    private Reach reach = Reach.HALF_YEAR;

    LoadContent(AthleteProfile athlete, FitnessServices services, Formats formats, Reader reader) {
        this.athlete = athlete;
        this.services = services;
        this.formats = formats;
        this.reader = reader;
        addClassName("mp-load");
        refresh();
    }

    private void refresh() {
        removeAll();
        Optional<AthleteLoad> known = services.loads.of(athlete.id());
        if (known.isEmpty()) {
            add(new EmptyState(
                    getTranslation("fitness.load.empty.title"),
                    getTranslation("fitness.load.empty." + reader.word(), athlete.firstName())));
            return;
        }
        AthleteLoad load = known.get();
        LocalDate since = formats.today().minusWeeks(reach.weeks);
        if (reader == Reader.ATHLETE) {
            add(new H2(getTranslation("fitness.load.title." + reader.word())), said(form(load), "mp-lead"));
            add(new WeekSection(load, since, formats, reader), new MoreFigures(() -> figures(load)));
            return;
        }
        add(head(this::refresh), said(form(load), "mp-lead"));
        Chart course = new Chart(LoadCharts.course(load.since(since), reader, this::getTranslation), formats);
        add(course, quiet(getTranslation("fitness.load.convention." + reader.word())));
        add(method(load), new WeekSection(load, since, formats, reader));
        add(quiet(getTranslation("fitness.same."
                + Sameness.of(load).name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        load.acuteChronicRatio()
                .ifPresent(ratio -> add(quiet(getTranslation("fitness.load.ratio", formats.decimals(ratio, 2)))));
    }

    /** The charts, for an athlete who wants more than words. */
    private Div figures(AthleteLoad load) {
        Div figures = new Div();
        figures.addClassName("mp-load");
        draw(figures, load);
        return figures;
    }

    private void draw(Div figures, AthleteLoad load) {
        figures.removeAll();
        LocalDate since = formats.today().minusWeeks(reach.weeks);
        figures.add(
                head(() -> draw(figures, load)),
                new Chart(LoadCharts.course(load.since(since), reader, this::getTranslation), formats),
                quiet(getTranslation("fitness.load.convention." + reader.word())),
                WeekSection.charts(load, since, formats));
    }

    private Div head(Runnable chosen) {
        Select<Reach> select = new Select<>();
        select.setLabel(getTranslation("fitness.span"));
        select.setItems(Reach.values());
        select.setItemLabelGenerator(choice -> getTranslation(choice.key()));
        select.setValue(reach);
        select.addValueChangeListener(event -> {
            reach = event.getValue();
            chosen.run();
        });
        Div head = reader == Reader.COACH
                ? new Div(new H2(getTranslation("fitness.load.title." + reader.word())), select)
                : new Div(select);
        head.addClassName("mp-fitness-head");
        return head;
    }

    /** What the chart shows, in one sentence. */
    private String form(AthleteLoad load) {
        LoadDay today = load.today().values();
        String word = Freshness.of(load).name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (reader == Reader.ATHLETE) {
            return getTranslation("fitness.form.me." + word);
        }
        return getTranslation(
                "fitness.form.coach." + word,
                athlete.firstName(),
                formats.decimals(today.fitness(), 0),
                formats.decimals(today.fatigue(), 0),
                signed(today.form()));
    }

    private String signed(double value) {
        String number = formats.decimals(Math.abs(value), 0);
        return number.equals("0") ? number : (value > 0 ? "+" : "−") + number;
    }

    private Div method(AthleteLoad load) {
        Select<Optional<LoadMethod>> select = new Select<>();
        select.setLabel(getTranslation("fitness.load.method"));
        select.setItems(List.of(
                Optional.empty(),
                Optional.of(LoadMethod.TRIMP),
                Optional.of(LoadMethod.RTSS),
                Optional.of(LoadMethod.SESSION_RPE)));
        select.setItemLabelGenerator(choice -> getTranslation(
                "fitness.load.method." + choice.map(LoadMethod::word).orElse("auto")));
        Optional<LoadMethod> before = services.loads.chosenMethod(athlete.id());
        select.setValue(before);
        select.addValueChangeListener(event -> choose(event.getValue().orElse(null), before.orElse(null)));
        Div words = new Div(said(why(load), "mp-load-why"));
        if (load.choice().curveAssumed()) {
            words.add(quiet(getTranslation("fitness.load.curve-assumed")));
        }
        if (load.days().stream().anyMatch(day -> day.estimated())) {
            words.add(quiet(getTranslation("fitness.load.estimated")));
        }
        Div method = new Div(words, select);
        method.addClassName("mp-load-method");
        return method;
    }

    private String why(AthleteLoad load) {
        String by = load.choice().byCoach() ? "chosen" : load.choice().method().word();
        return getTranslation(
                "fitness.load.why." + by,
                formats.decimals(load.choice().covered() * 100, 0),
                getTranslation("fitness.load.method." + load.choice().method().word()));
    }

    private void choose(@Nullable LoadMethod method, @Nullable LoadMethod before) {
        services.loads.choose(athlete.id(), method);
        refresh();
        Notices.done(getTranslation("fitness.load.chosen"), getTranslation("ui.undo"), () -> {
            services.loads.choose(athlete.id(), before);
            refresh();
        });
    }

    private static Paragraph said(String text, String style) {
        Paragraph words = new Paragraph(text);
        words.addClassName(style);
        return words;
    }

    private static Component quiet(String text) {
        Paragraph words = said(text, "mp-quiet");
        words.addClassName("mp-small");
        return words;
    }
}
