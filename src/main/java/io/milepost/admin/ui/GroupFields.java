package io.milepost.admin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import io.milepost.running.QualifyingStandard.AgeGroup;
import io.milepost.ui.ClockTime;
import io.milepost.ui.Formats;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The age groups of a year as lines of fields: ages, and a time for each category. */
class GroupFields extends Div {

    private static final int OLDEST = 120;
    private static final int YEARS_OF_A_GROUP = 5;

    private final Formats formats;
    private final List<Line> lines = new ArrayList<>();
    private final Div rows = new Div();
    private final Paragraph problem = new Paragraph();

    GroupFields(List<AgeGroup> groups, Formats formats) {
        this.formats = formats;
        addClassName("mp-stack");
        rows.addClassName("mp-stack");
        problem.addClassName("mp-problem-text");
        problem.getElement().setAttribute("role", "alert");
        groups.forEach(group -> new Line(Optional.of(group)));
        Button more = new Button(getTranslation("admin.standards.group.add"), click -> addLine());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClassName("mp-standards-more");
        add(rows, problem, more);
    }

    /** The groups as they are typed; empty, and said beside the fields, where something cannot be read. */
    Optional<List<AgeGroup>> read() {
        problem.setText("");
        List<Optional<AgeGroup>> typed = lines.stream().map(Line::read).toList();
        if (typed.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<AgeGroup> groups = typed.stream()
                .map(Optional::orElseThrow)
                .sorted(Comparator.comparingInt(AgeGroup::from))
                .toList();
        for (int i = 1; i < groups.size(); i++) {
            if (groups.get(i - 1).holds(groups.get(i).from())) {
                problem.setText(getTranslation(
                        "admin.standards.group.overlap", groups.get(i).from()));
                return Optional.empty();
            }
        }
        return Optional.of(groups);
    }

    private void addLine() {
        Line line = new Line(Optional.empty());
        Integer before =
                lines.size() < 2 ? null : lines.get(lines.size() - 2).to.getValue();
        if (before != null) {
            line.from.setValue(before + 1);
            line.to.setValue(before + YEARS_OF_A_GROUP);
        }
        line.from.focus();
    }

    /** One group. */
    private final class Line {

        private final Div row = new Div();
        private final IntegerField from = age("admin.standards.group.from");
        private final IntegerField to = age("admin.standards.group.to");
        private final TextField men = time("admin.standards.group.men");
        private final TextField women = time("admin.standards.group.women");
        private final TextField nonBinary = time("admin.standards.group.non-binary");

        Line(Optional<AgeGroup> group) {
            to.setPlaceholder(getTranslation("admin.standards.group.over"));
            group.ifPresent(this::show);
            Button drop = new Button(getTranslation("admin.standards.drop"), click -> {
                lines.remove(this);
                rows.remove(row);
            });
            drop.addThemeVariants(ButtonVariant.TERTIARY);
            row.addClassName("mp-standards-line");
            row.getElement().setAttribute("role", "group");
            from.addValueChangeListener(change -> name(drop));
            name(drop);
            row.add(from, to, men, women, nonBinary, drop);
            lines.add(this);
            rows.add(row);
        }

        /** Tells the lines apart for whoever hears them. */
        private void name(Button drop) {
            String age = from.isEmpty() ? "" : String.valueOf(from.getValue());
            row.getElement().setAttribute("aria-label", getTranslation("admin.standards.group.line", age));
            drop.setAriaLabel(getTranslation("admin.standards.group.drop", age));
        }

        private void show(AgeGroup group) {
            from.setValue(group.from());
            group.to().ifPresent(to::setValue);
            men.setValue(formats.clockTime(group.men()));
            women.setValue(formats.clockTime(group.women()));
            nonBinary.setValue(formats.clockTime(group.nonBinary()));
        }

        private Optional<AgeGroup> read() {
            List<Optional<Duration>> times =
                    Stream.of(men, women, nonBinary).map(this::read).toList();
            Optional<Integer> oldest = Optional.ofNullable(to.getValue());
            boolean ages = from.getValue() != null
                    && oldest.map(age -> age >= from.getValue()).orElse(true);
            from.setErrorMessage(getTranslation("admin.standards.group.ages"));
            from.setInvalid(!ages);
            if (!ages || times.stream().anyMatch(Optional::isEmpty)) {
                return Optional.empty();
            }
            return Optional.of(new AgeGroup(
                    from.getValue(),
                    oldest,
                    times.get(0).orElseThrow(),
                    times.get(1).orElseThrow(),
                    times.get(2).orElseThrow()));
        }

        private Optional<Duration> read(TextField field) {
            Optional<Duration> time = ClockTime.parse(field.getValue()).filter(Duration::isPositive);
            field.setErrorMessage(getTranslation("admin.standards.time-unread"));
            field.setInvalid(time.isEmpty());
            return time;
        }

        private static IntegerField age(String key) {
            IntegerField field = new IntegerField();
            field.setLabel(field.getTranslation(key));
            field.setMin(0);
            field.setMax(OLDEST);
            field.setManualValidation(true);
            return field;
        }

        private static TextField time(String key) {
            TextField field = new TextField();
            field.setLabel(field.getTranslation(key));
            field.setManualValidation(true);
            field.addThemeVariants(TextFieldVariant.ALIGN_RIGHT);
            return field;
        }
    }
}
