package io.milepost.checkins.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.checkins.RecordCheckIn;
import io.milepost.checkins.RedFlag;
import io.milepost.roster.AthleteId;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A sheet, not a form: energy, pain, ill or not, one line. The rest is there for whoever wants it. */
class CheckInSheet extends Div {

    private static final int WORST_PAIN = 10;

    private final AthleteId athlete;
    private final RadioButtonGroup<Integer> energy = scale("energy");
    private final RadioButtonGroup<Integer> sleep = scale("sleep");
    private final RadioButtonGroup<Integer> soreness = scale("soreness");
    private final RadioButtonGroup<Integer> mood = scale("mood");
    private final Select<Integer> pain = new Select<>();
    private final Checkbox strideChanged = new Checkbox();
    private final Checkbox ill = new Checkbox();
    private final CheckboxGroup<RedFlag> redFlags = new CheckboxGroup<>();
    private final TextField words = new TextField();

    CheckInSheet(AthleteId athlete, Consumer<RecordCheckIn> record) {
        this.athlete = athlete;
        addClassName("mp-check-in-sheet");
        pain.setLabel(getTranslation("checkins.pain"));
        pain.setItems(IntStream.rangeClosed(0, WORST_PAIN).boxed().toList());
        pain.setItemLabelGenerator(value -> getTranslation("checkins.pain.of", value));
        pain.setValue(0);
        pain.addValueChangeListener(event -> strideChanged.setVisible(event.getValue() > 0));
        strideChanged.setLabel(getTranslation("checkins.stride"));
        strideChanged.setVisible(false);
        ill.setLabel(getTranslation("checkins.ill"));
        redFlags.setLabel(getTranslation("checkins.red-flags"));
        redFlags.setItems(RedFlag.values());
        redFlags.setItemLabelGenerator(
                flag -> getTranslation("checkins.red-flag." + flag.name().toLowerCase(Locale.ROOT)));
        words.setLabel(getTranslation("checkins.words"));
        words.setMaxLength(RecordCheckIn.LONGEST_WORDS);
        energy.setRequiredIndicatorVisible(true);
        Details more = new Details(getTranslation("checkins.more"), sleep, soreness, mood);
        Button save = new Button(getTranslation("checkins.save"), click -> save(record));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClassName("mp-thumb");
        add(energy, pain, strideChanged, ill, redFlags, words, more, save);
    }

    private RadioButtonGroup<Integer> scale(String name) {
        RadioButtonGroup<Integer> group = new RadioButtonGroup<>();
        group.setLabel(getTranslation("checkins." + name));
        group.setItems(1, 2, 3, 4, 5);
        group.setItemLabelGenerator(value -> getTranslation("checkins." + name + "." + value));
        return group;
    }

    private void save(Consumer<RecordCheckIn> record) {
        boolean answered = energy.getValue() != null || !redFlags.getValue().isEmpty();
        energy.setInvalid(!answered);
        energy.setErrorMessage(getTranslation("checkins.energy.missing"));
        if (!answered) {
            return;
        }
        record.accept(new RecordCheckIn(
                athlete,
                energy.getValue(),
                sleep.getValue(),
                soreness.getValue(),
                mood.getValue(),
                pain.getValue(),
                pain.getValue() > 0 && strideChanged.getValue(),
                ill.getValue(),
                redFlags.getValue(),
                words.getValue()));
    }
}
