package io.milepost.progress.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import io.milepost.fitness.RaceResult;
import io.milepost.progress.Qualification;
import io.milepost.progress.RaceYear.CutOff;
import io.milepost.progress.Standing;
import io.milepost.running.Buffer;
import io.milepost.running.DownhillRule;
import io.milepost.running.DownhillRule.Step;
import io.milepost.ui.Formats;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a race asks, how the best official result stands against it, and what past years took. */
class StandingCard extends Div {

    private static final double METRES_PER_FOOT = 0.3048;

    private final Formats formats;
    private final Div result = new Div();

    StandingCard(Standing standing, StandardBook book, Formats formats) {
        this.formats = formats;
        addClassNames("mp-card", "mp-standing");
        result.addClassName("mp-stack");
        result.getElement().setAttribute("aria-live", "polite");
        add(new H2(getTranslation("progress.standing.title", standing.race())));
        standing.ahead()
                .ifPresentOrElse(
                        asked -> add(new Paragraph(QualifierWords.standard(asked, formats, this::getTranslation))),
                        () -> add(missing(book)));
        standing.best().ifPresentOrElse(best -> showResult(standing, best), () -> {
            add(OutlookCard.quiet(getTranslation("progress.standing.no-result")));
            showCutOffs(standing.cutOffs(), Optional.empty());
        });
        add(result);
        if (standing.unofficial()) {
            add(OutlookCard.quiet(getTranslation("progress.standing.watch")));
        }
        add(OutlookCard.quiet(getTranslation("progress.standing.apply")));
    }

    private void showResult(Standing standing, Standing.Counted best) {
        Qualification asked = best.qualification();
        DownhillRule downhill = asked.standard().downhill();
        if (!downhill.steps().isEmpty()) {
            add(course(downhill, standing, best));
        }
        show(standing, best, 0);
    }

    private void show(Standing standing, Standing.Counted best, double drop) {
        result.removeAll();
        RaceResult race = best.result();
        Qualification asked = best.qualification();
        String ran = getTranslation(
                "progress.standing.ran", race.name(), formats.clockTime(race.time()), formats.day(race.day()));
        Optional<Buffer> buffer = asked.standard().buffer(race.time(), drop);
        String words = buffer.map(margin -> getTranslation(
                        margin.isMet() ? "progress.standing.met" : "progress.standing.over",
                        formats.clockTime(margin.margin().abs()),
                        QualifierWords.named(asked)))
                .orElseGet(() -> getTranslation("progress.standing.too-steep", QualifierWords.named(asked)));
        Span line = new Span(words);
        line.addClassName("mp-standing-line");
        result.add(new Div(new Span(ran)), new Div(line));
        showCutOffs(standing.cutOffs(), buffer);
    }

    private void showCutOffs(List<CutOff> cutOffs, Optional<Buffer> buffer) {
        if (cutOffs.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("mp-cut-offs");
        cutOffs.forEach(cutOff -> {
            String key = cutOff.confirmed() ? "progress.standing.year" : "progress.standing.year.unconfirmed";
            String year = getTranslation(key, String.valueOf(cutOff.edition()), formats.clockTime(cutOff.margin()));
            list.add(new ListItem(buffer.filter(Buffer::isMet)
                    .map(margin -> year + " "
                            + getTranslation(
                                    margin.covers(cutOff.margin())
                                            ? "progress.standing.enough"
                                            : "progress.standing.short"))
                    .orElse(year)));
        });
        result.add(OutlookCard.quiet(getTranslation("progress.standing.cut-offs")), list);
    }

    /** A result does not say how far its course falls; whoever looks may. */
    private Select<Integer> course(DownhillRule downhill, Standing standing, Standing.Counted best) {
        List<Integer> drops = new ArrayList<>(List.of(0));
        downhill.steps().stream().map(Step::feet).forEach(drops::add);
        Select<Integer> course = new Select<>();
        course.setLabel(getTranslation("progress.standing.course", best.result().name()));
        course.setItems(drops);
        course.setItemLabelGenerator(feet -> label(downhill, feet));
        course.setValue(0);
        course.addValueChangeListener(change -> show(standing, best, change.getValue() * METRES_PER_FOOT));
        return course;
    }

    private String label(DownhillRule downhill, int feet) {
        String height = formats.height((feet == 0 ? downhill.steps().getFirst().feet() : feet) * METRES_PER_FOOT);
        if (feet == 0) {
            return getTranslation("progress.standing.course.under", height);
        }
        Optional<Duration> added = downhill.added(feet * METRES_PER_FOOT);
        return added.map(time -> getTranslation("progress.standing.course.adds", height, formats.clockTime(time)))
                .orElseGet(() -> getTranslation("progress.standing.course.never", height));
    }

    private Paragraph missing(StandardBook book) {
        if (book.isComplete()) {
            return OutlookCard.quiet(getTranslation("progress.goal.standard-none"));
        }
        Paragraph words = OutlookCard.quiet(getTranslation("progress.goal.standard-person"));
        words.add(" ");
        words.add(new Anchor(book.wherePersonIsTold(), getTranslation("progress.goal.standard-person.link")));
        return words;
    }
}
