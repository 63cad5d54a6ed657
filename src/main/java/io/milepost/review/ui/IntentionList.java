package io.milepost.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.milepost.review.Decision;
import io.milepost.review.Remeasurement;
import io.milepost.review.ReviewFinding;
import io.milepost.roster.AthleteProfile;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What will be changed: the accepted findings, what is meant to follow from each, and what came of it. */
class IntentionList extends Div {

    private final ReviewScreens screens;
    private final AthleteProfile athlete;
    private final Formats formats;
    private final Runnable again;
    private final boolean decides;

    IntentionList(ReviewScreens screens, AthleteProfile athlete, Formats formats, Runnable again) {
        this.screens = screens;
        this.athlete = athlete;
        this.formats = formats;
        this.again = again;
        this.decides = screens.mayDecide();
        addClassName("mp-intentions");
        add(new H2(getTranslation("review.change")));
        List<ReviewFinding> accepted = screens.reviews.accepted(athlete.id());
        if (accepted.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("review.change.none"));
            none.addClassName("mp-quiet");
            add(none);
            return;
        }
        OrderedList line = new OrderedList();
        line.addClassName("mp-intention-line");
        accepted.forEach(finding -> line.add(post(finding)));
        add(line);
    }

    private ListItem post(ReviewFinding finding) {
        H3 name = new H3(screens.sentences.name(finding.kind(), formats));
        Span since = new Span(getTranslation("review.accepted-on", day(finding)));
        since.addClassNames("mp-quiet", "mp-small");
        Div head = new Div(name, since);
        head.addClassName("mp-row");
        ListItem post = new ListItem(head, new Paragraph(words(finding)));
        post.addClassName("mp-intention");
        if (decides) {
            post.add(intention(finding));
        } else if (!finding.intention().isBlank()) {
            post.add(new Paragraph(finding.intention()));
        }
        post.add(results(finding));
        return post;
    }

    private String words(ReviewFinding finding) {
        return finding.decision() instanceof Decision.Edit(String own)
                ? own
                : screens.sentences.of(finding.kind(), finding.found().measure(), formats);
    }

    private TextArea intention(ReviewFinding finding) {
        TextArea field = new TextArea(getTranslation("review.intention"));
        field.setPlaceholder(getTranslation("review.intention.example"));
        field.setMaxLength(Decision.LONGEST_WORDS);
        field.setValue(finding.intention());
        field.setWidthFull();
        field.setMinRows(1);
        field.setValueChangeMode(ValueChangeMode.ON_BLUR);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                screens.findings.intend(finding.id(), event.getValue());
                Notices.done(getTranslation("review.intention.kept"));
            }
        });
        return field;
    }

    private Div results(ReviewFinding finding) {
        Div results = new Div();
        results.addClassName("mp-again");
        for (Remeasurement each : finding.remeasured()) {
            Integer weeks = each.weeksAfter();
            LocalDate on = LocalDate.ofInstant(each.measured(), formats.zone());
            Span when = new Span(
                    weeks == null
                            ? getTranslation("review.again.asked", formats.day(on))
                            : getTranslation("review.again.week", weeks));
            when.addClassNames("mp-quiet", "mp-small");
            Span what = new Span(screens.sentences.again(finding, each, formats));
            Div line = new Div(when, what);
            line.addClassName("mp-again-line");
            if (each.change() != null) {
                line.getElement().setAttribute("data-change", each.change().name());
            }
            results.add(line);
        }
        Div foot = new Div();
        foot.addClassName("mp-row");
        next(finding).ifPresent(day -> {
            Span due = new Span(getTranslation("review.again.next", formats.day(day)));
            due.addClassNames("mp-quiet", "mp-small");
            foot.add(due);
        });
        if (decides) {
            Button now = new Button(getTranslation("review.again.now"), click -> {
                screens.findings.remeasure(finding.id());
                again.run();
            });
            now.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            now.setAriaLabel(getTranslation(
                    "review.action",
                    getTranslation("review.again.now"),
                    screens.sentences.name(finding.kind(), formats)));
            foot.add(now);
        }
        results.add(foot);
        return results;
    }

    private Optional<LocalDate> next(ReviewFinding finding) {
        LocalDate accepted = finding.acceptedOn();
        LocalDate today = athlete.today(screens.clock);
        return accepted == null
                ? Optional.empty()
                : Stream.of(4, 8, 12)
                        .map(accepted::plusWeeks)
                        .filter(day -> day.isAfter(today))
                        .findFirst();
    }

    private String day(ReviewFinding finding) {
        return finding.acceptedOn() == null ? "" : formats.day(finding.acceptedOn());
    }
}
