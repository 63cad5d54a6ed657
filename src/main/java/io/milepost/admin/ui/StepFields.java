package io.milepost.admin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.running.DownhillRule;
import io.milepost.running.DownhillRule.Step;
import io.milepost.ui.ClockTime;
import io.milepost.ui.Formats;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rule for falling courses as lines of fields: from which net drop, and what it adds. */
class StepFields extends Div {

    private static final int STEEPEST = 30_000;

    private final Formats formats;
    private final List<Line> lines = new ArrayList<>();
    private final Div rows = new Div();
    private final Paragraph problem = new Paragraph();

    StepFields(DownhillRule rule, Formats formats) {
        this.formats = formats;
        addClassName("mp-stack");
        rows.addClassName("mp-stack");
        problem.addClassName("mp-problem-text");
        problem.getElement().setAttribute("role", "alert");
        rule.steps().forEach(step -> new Line(Optional.of(step)));
        Button more = new Button(
                getTranslation("admin.standards.step.add"), click -> new Line(Optional.empty()).feet.focus());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClassName("mp-standards-more");
        add(rows, problem, more);
    }

    /** The rule as it is typed; empty, and said beside the fields, where something cannot be read. */
    Optional<DownhillRule> read() {
        problem.setText("");
        List<Optional<Step>> typed = lines.stream().map(Line::read).toList();
        if (typed.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<Step> steps = typed.stream().map(Optional::orElseThrow).toList();
        if (steps.stream().map(Step::feet).distinct().count() < steps.size()) {
            problem.setText(getTranslation("admin.standards.step.twice"));
            return Optional.empty();
        }
        return Optional.of(new DownhillRule(steps));
    }

    /** One step. */
    private final class Line {

        private final IntegerField feet = new IntegerField(getTranslation("admin.standards.step.feet"));
        private final TextField added = new TextField(getTranslation("admin.standards.step.added"));

        Line(Optional<Step> step) {
            feet.setMin(1);
            feet.setMax(STEEPEST);
            feet.setManualValidation(true);
            added.setManualValidation(true);
            feet.addClassName("mp-standards-feet");
            added.addClassName("mp-standards-added");
            added.setPlaceholder(getTranslation("admin.standards.step.never"));
            step.ifPresent(known -> {
                feet.setValue(known.feet());
                added.setValue(known.added().map(formats::clockTime).orElse(""));
            });
            Div row = new Div(feet, added);
            Button drop = new Button(getTranslation("admin.standards.drop"), click -> {
                lines.remove(this);
                rows.remove(row);
            });
            drop.addThemeVariants(ButtonVariant.TERTIARY);
            row.add(drop);
            row.addClassName("mp-standards-line");
            lines.add(this);
            rows.add(row);
        }

        private Optional<Step> read() {
            boolean drops = feet.getValue() != null && feet.getValue() > 0 && feet.getValue() <= STEEPEST;
            feet.setErrorMessage(getTranslation("admin.standards.step.feet-missing"));
            feet.setInvalid(!drops);
            Optional<Duration> time = ClockTime.parse(added.getValue());
            boolean readable = added.getValue().isBlank() || time.isPresent();
            added.setErrorMessage(getTranslation("admin.standards.time-unread"));
            added.setInvalid(!readable);
            return drops && readable ? Optional.of(new Step(feet.getValue(), time)) : Optional.empty();
        }
    }
}
