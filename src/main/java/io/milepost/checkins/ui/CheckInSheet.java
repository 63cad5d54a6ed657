package io.milepost.checkins.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.activities.BodyPart;
import io.milepost.checkins.RecordCheckIn;
import io.milepost.checkins.RedFlag;
import io.milepost.roster.AthleteId;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A sheet, not a form: how it is in taps, pain and where, ill or not, one line. Only the energy is asked for. */
class CheckInSheet extends Div {

    private static final int WORST_PAIN = 10;

    private final AthleteId athlete;
    private final RadioButtonGroup<Integer> energy = scale("energy");
    private final RadioButtonGroup<Integer> sleep = scale("sleep");
    private final RadioButtonGroup<Integer> soreness = scale("soreness");
    private final RadioButtonGroup<Integer> mood = scale("mood");
    private final RadioButtonGroup<Integer> stress = scale("stress");
    private final RadioButtonGroup<Integer> pain = new RadioButtonGroup<>();
    private final RadioButtonGroup<BodyPart> place = new RadioButtonGroup<>();
    private final Checkbox strideChanged = new Checkbox();
    private final Checkbox ill = new Checkbox();
    private final CheckboxGroup<RedFlag> redFlags = new CheckboxGroup<>();
    private final TextField words = new TextField();

    CheckInSheet(AthleteId athlete, Consumer<RecordCheckIn> record) {
        this.athlete = athlete;
        addClassName("mp-check-in-sheet");
        pain.setLabel(getTranslation("checkins.pain"));
        pain.setItems(IntStream.rangeClosed(0, WORST_PAIN).boxed().toList());
        pain.setHelperText(getTranslation("checkins.pain.scale"));
        pain.addClassName("mp-taps");
        pain.setValue(0);
        pain.addValueChangeListener(event -> {
            strideChanged.setVisible(event.getValue() > 0);
            place.setVisible(event.getValue() > 0);
        });
        place.setLabel(getTranslation("checkins.pain.place"));
        place.setItems(BodyPart.values());
        place.setItemLabelGenerator(each -> getTranslation(each.key()));
        place.addClassNames("mp-taps", "mp-taps-words");
        place.setVisible(false);
        strideChanged.setLabel(getTranslation("checkins.stride"));
        strideChanged.setVisible(false);
        ill.setLabel(getTranslation("checkins.ill"));
        redFlags.setLabel(getTranslation("checkins.red-flags"));
        redFlags.addClassNames("mp-taps", "mp-taps-words");
        redFlags.setItems(RedFlag.values());
        redFlags.setItemLabelGenerator(
                flag -> getTranslation("checkins.red-flag." + flag.name().toLowerCase(Locale.ROOT)));
        words.setLabel(getTranslation("checkins.words"));
        words.setMaxLength(RecordCheckIn.LONGEST_WORDS);
        energy.setRequiredIndicatorVisible(true);
        Button save = new Button(getTranslation("checkins.save"), click -> save(record));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClassName("mp-thumb");
        add(energy, sleep, soreness, mood, stress, pain, place, strideChanged, ill, redFlags, words, save);
    }

    private RadioButtonGroup<Integer> scale(String name) {
        RadioButtonGroup<Integer> group = new RadioButtonGroup<>();
        group.setLabel(getTranslation("checkins." + name));
        group.addClassNames("mp-taps", "mp-taps-five");
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
                stress.getValue(),
                pain.getValue(),
                place.getValue(),
                pain.getValue() > 0 && strideChanged.getValue(),
                ill.getValue(),
                redFlags.getValue(),
                words.getValue()));
    }
}
