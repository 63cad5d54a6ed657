package io.milepost.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.training.notation.Cue;
import io.milepost.training.notation.Item;
import io.milepost.training.notation.NotationError;
import io.milepost.training.notation.Reading;
import io.milepost.training.notation.Repeat;
import io.milepost.training.notation.Rest;
import io.milepost.training.notation.Session;
import io.milepost.training.notation.Size;
import io.milepost.training.notation.Step;
import io.milepost.training.notation.Target;
import io.milepost.training.notation.Workout;
import io.milepost.training.notation.WorkoutNotation;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.Once;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One part of a workout in fields. What they say is read as a line of the notation, so that both know the same limits. */
class PartDialog extends CalmDialog {

    private static final List<String> UNITS = List.of("km", "m", "mi", "min", "s", "h", "lap");
    private static final List<String> ZONES = List.of("E", "M", "T", "I", "R");
    private static final List<String> TARGETS =
            List.of("", "E", "M", "T", "I", "R", "pace", "HR", "RPE", "open", "strides", "hill", "walk", "RACE");
    private static final String PACE = "pace";

    private final Item item;
    private final TextField amount = new TextField();
    private final Select<String> unit = new Select<>();
    private final Select<String> target = new Select<>();
    private final Select<String> upTo = new Select<>();
    private final TextField low = new TextField();
    private final TextField high = new TextField();
    private final Select<String> per = new Select<>();
    private final Select<Session.Kind> kind = new Select<>();
    private final TextField cue = new TextField();
    private final IntegerField times = new IntegerField();
    private final Select<String> rest = new Select<>();
    private final Paragraph problem = new Paragraph();

    PartDialog(Item item, Consumer<Item> done) {
        this.item = item;
        setWidth("min(460px, 96vw)");
        setHeaderTitle(getTranslation(title()));
        Div form = new Div(fields());
        form.addClassNames("mp-stack", "mp-part-form");
        problem.addClassName("mp-part-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(form, problem);
        Button take = new Button(getTranslation("training.build.take"));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.addClickListener(Once.in(this, () -> take(done)));
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), take);
    }

    private String title() {
        return switch (item) {
            case Step _ -> "training.build.step";
            case Repeat _ -> "training.build.repeat";
            case Session _ -> "training.build.session";
        };
    }

    private Component[] fields() {
        label(amount, "training.build.amount");
        select(unit, "training.build.unit", UNITS);
        unit.addValueChangeListener(change -> amount.setVisible(!"lap".equals(change.getValue())));
        cue.setLabel(getTranslation("training.build.cue"));
        cue.setHelperText(getTranslation("training.build.cue.help"));
        cue.setMaxLength(Cue.LONGEST);
        Div size = pair(amount, unit);
        return switch (item) {
            case Step step -> {
                targetFields(step.target());
                show(step.size());
                show(step.cue());
                yield new Component[] {size, target, upTo, pair(low, high), per, cue};
            }
            case Session session -> {
                kind.setLabel(getTranslation("training.build.kind"));
                kind.setItems(Session.Kind.values());
                kind.setItemLabelGenerator(
                        each -> getTranslation("training.session." + each.name().toLowerCase(Locale.ROOT)));
                kind.setValue(session.kind());
                show(session.size());
                show(session.cue());
                yield new Component[] {kind, size, cue};
            }
            case Repeat repeat -> {
                times.setLabel(getTranslation("training.build.how-often"));
                times.setMin(1);
                times.setMax(Repeat.MOST);
                times.setStepButtonsVisible(true);
                times.setValue(repeat.times());
                select(rest, "training.build.rest", List.of("", "jog", "walk", "stand"));
                rest.setItemLabelGenerator(
                        each -> getTranslation(each.isEmpty() ? "training.build.rest.none" : "training.rest." + each));
                Rest between = repeat.rest();
                rest.setValue(between == null ? "" : between.notation().split(" ")[0]);
                rest.addValueChangeListener(
                        change -> size.setVisible(!change.getValue().isEmpty()));
                size.setVisible(between != null);
                show(between == null ? null : between.size());
                yield new Component[] {times, rest, size};
            }
        };
    }

    private void targetFields(@Nullable Target now) {
        select(target, "training.build.target", TARGETS);
        target.setItemLabelGenerator(each -> getTranslation(word(each)));
        select(upTo, "training.build.up-to", ZONES);
        upTo.setItemLabelGenerator(each -> getTranslation(word(each)));
        select(per, "training.build.per", List.of("km", "mi"));
        per.setValue("km");
        label(low, "training.build.from");
        label(high, "training.build.to");
        target.addValueChangeListener(change -> targetShows(change.getValue()));
        switch (now) {
            case null -> target.setValue("");
            case Target.Zones zones -> {
                target.setValue(zones.gentle().name());
                upTo.setValue(zones.hard().name());
            }
            case Target.Named named -> target.setValue(named.notation());
            case Target.PaceBand band -> {
                String[] ends = band.notation().split("/")[0].split("-");
                target.setValue(PACE);
                low.setValue(ends[0]);
                high.setValue(ends[ends.length - 1]);
                per.setValue(band.per().word());
            }
            case Target.HeartRate rate -> between("HR", rate.low(), rate.high());
            case Target.Exertion effort -> between("RPE", effort.low(), effort.high());
        }
        targetShows(target.getValue());
    }

    private void between(String word, int from, int to) {
        target.setValue(word);
        low.setValue(String.valueOf(from));
        high.setValue(String.valueOf(to));
    }

    private void targetShows(String chosen) {
        boolean range = chosen.equals(PACE) || chosen.equals("HR") || chosen.equals("RPE");
        low.setVisible(range);
        high.setVisible(range);
        per.setVisible(chosen.equals(PACE));
        upTo.setVisible(ZONES.contains(chosen));
        if (ZONES.contains(chosen)
                && (upTo.getValue() == null || upTo.getValue().isEmpty())) {
            upTo.setValue(chosen);
        }
    }

    private static String word(String target) {
        if (target.isEmpty()) {
            return "training.build.target.none";
        }
        String word = target.toLowerCase(Locale.ROOT);
        if (ZONES.contains(target)) {
            return "training.zone." + word;
        }
        return List.of("pace", "hr", "rpe").contains(word)
                ? "training.build.target." + word
                : "training.target." + word;
    }

    private void show(@Nullable Size size) {
        if (size == null) {
            return;
        }
        String written = size.notation();
        int letters = 0;
        while (letters < written.length() && !Character.isLetter(written.charAt(letters))) {
            letters++;
        }
        amount.setValue(written.substring(0, letters));
        unit.setValue(written.substring(letters));
    }

    private void show(@Nullable Cue said) {
        if (said != null) {
            cue.setValue(said.text());
        }
    }

    private void take(Consumer<Item> done) {
        switch (WorkoutNotation.read(line())) {
            case Reading.Understood(Workout understood) -> {
                close();
                done.accept(understood.items().getFirst());
            }
            case Reading.Misunderstood(NotationError error) -> {
                problem.setText(getTranslation(error.key(), error.found()));
                problem.setVisible(true);
            }
        }
    }

    private String line() {
        return switch (item) {
            case Step _ -> size() + " " + targetLine() + cueLine();
            case Session _ -> kind.getValue().name() + " " + size() + cueLine();
            case Repeat repeat ->
                times.getValue() + "x(" + repeat.turn().notation() + ")"
                        + (rest.getValue().isEmpty() ? "" : " " + rest.getValue() + " " + size());
        };
    }

    private String size() {
        return "lap".equals(unit.getValue())
                ? "lap"
                : amount.getValue().isBlank() && item instanceof Session
                        ? ""
                        : amount.getValue().strip() + unit.getValue();
    }

    private String targetLine() {
        String chosen = target.getValue();
        if (ZONES.contains(chosen)) {
            return chosen.equals(upTo.getValue()) || upTo.getValue() == null ? chosen : chosen + "-" + upTo.getValue();
        }
        String ends = low.getValue().strip()
                + (high.getValue().isBlank() || high.getValue().equals(low.getValue())
                        ? ""
                        : "-" + high.getValue().strip());
        return switch (chosen) {
            case PACE -> ends + "/" + per.getValue();
            case "HR", "RPE" -> chosen + " " + ends;
            default -> chosen;
        };
    }

    private String cueLine() {
        return cue.getValue().isBlank() ? "" : " \"" + cue.getValue().strip() + "\"";
    }

    private void label(TextField field, String key) {
        field.setLabel(getTranslation(key));
    }

    private void select(Select<String> field, String key, List<String> items) {
        field.setLabel(getTranslation(key));
        field.setItems(items);
        field.setValue(items.getFirst());
        if (items == UNITS) {
            field.setItemLabelGenerator(each -> getTranslation("training.build.unit." + each));
            field.setValue("min");
        }
    }

    private static Div pair(Component one, Component other) {
        Div pair = new Div(one, other);
        pair.addClassName("mp-field-pair");
        return pair;
    }
}
