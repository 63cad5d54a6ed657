package io.milepost.progress.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.milepost.progress.AgeGrades;
import io.milepost.progress.GradedRace;
import io.milepost.ui.Formats;
import java.util.List;
import java.util.stream.Collectors;

/** The latest races, each beside the best of the athlete's age. */
class AgeGradeCard extends Div {

    AgeGradeCard(List<GradedRace> races, StandardBook book, Formats formats) {
        addClassName("mp-card");
        add(new H2(getTranslation("progress.age-grade.title")));
        if (!book.isComplete()) {
            Paragraph words = OutlookCard.quiet(getTranslation("progress.age-grade.person"));
            words.add(" ");
            words.add(new Anchor(book.wherePersonIsTold(), getTranslation("progress.goal.standard-person.link")));
            add(words);
            return;
        }
        if (races.isEmpty()) {
            add(OutlookCard.quiet(getTranslation("progress.age-grade.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("mp-age-grades");
        races.forEach(race -> list.add(line(race, formats)));
        add(list, OutlookCard.quiet(getTranslation("progress.age-grade.source", String.valueOf(AgeGrades.EDITION))));
    }

    private ListItem line(GradedRace graded, Formats formats) {
        Span grade = new Span(graded.grades().entrySet().stream()
                .map(entry -> {
                    String share = formats.decimals(entry.getValue().percentage(), 1);
                    return graded.grades().size() == 1
                            ? getTranslation("progress.age-grade.share", share)
                            : getTranslation(
                                    "progress.age-grade.share." + entry.getKey().name(), share);
                })
                .collect(Collectors.joining(" · ")));
        grade.addClassName("mp-number");
        Span race = new Span(getTranslation(
                "progress.age-grade.race",
                graded.race().name(),
                formats.distance(graded.race().distance()),
                formats.clockTime(graded.race().time()),
                formats.day(graded.race().day())));
        race.addClassName("mp-quiet");
        return new ListItem(grade, race);
    }
}
