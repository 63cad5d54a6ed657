package io.milepost.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.checkins.RecordCheckIn;
import io.milepost.checkins.RedFlag;
import io.milepost.roster.AthleteId;
import io.milepost.touchpoints.RoughDay;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.Draft;
import io.milepost.ui.Formats;
import io.milepost.ui.Once;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * An athlete has a rough day: a sheet, not a form. Everything has an answer already, so that one tap says it; the next thing
 * they see is what their coach says on days like this, and what today may become.
 */
class RoughDaySheet extends CalmDialog {

    /** Who taps Rough day has little of it. */
    private static final int LOW = 2;

    private static final int BAD_SLEEP = 2;
    private static final int MOST = 5;
    private static final int WORST_PAIN = 10;

    private final AthleteId athlete;
    private final RadioButtonGroup<Integer> energy = new RadioButtonGroup<>();
    private final Select<Integer> pain = new Select<>();
    private final Checkbox strideChanged = new Checkbox();
    private final Checkbox ill = new Checkbox();
    private final Checkbox badSleep = new Checkbox();
    private final CheckboxGroup<RedFlag> redFlags = new CheckboxGroup<>();
    private final TextField words = new TextField();

    /**
     * @param coach who reads it: a given name, or the practice's
     * @param changed the day is not what it was, and is to be looked at again
     */
    RoughDaySheet(AthleteId athlete, String coach, RoughDayAnswer.Doors doors, Formats formats, Runnable changed) {
        this.athlete = athlete;
        addClassName("mp-rough-sheet");
        setHeaderTitle(getTranslation("workspace.rough.title"));
        setWidth("560px");
        energy.setLabel(getTranslation("checkins.energy"));
        energy.setItems(IntStream.rangeClosed(1, MOST).boxed().toList());
        energy.setItemLabelGenerator(value -> getTranslation("checkins.energy." + value));
        energy.setValue(LOW);
        pain.setLabel(getTranslation("checkins.pain"));
        pain.setItems(IntStream.rangeClosed(0, WORST_PAIN).boxed().toList());
        pain.setItemLabelGenerator(value -> getTranslation("checkins.pain.of", value));
        pain.setValue(0);
        pain.addValueChangeListener(event -> strideChanged.setVisible(event.getValue() > 0));
        strideChanged.setLabel(getTranslation("checkins.stride"));
        strideChanged.setVisible(false);
        badSleep.setLabel(getTranslation("workspace.rough.sleep"));
        ill.setLabel(getTranslation("checkins.ill"));
        redFlags.setLabel(getTranslation("checkins.red-flags"));
        redFlags.setItems(RedFlag.values());
        redFlags.setItemLabelGenerator(
                flag -> getTranslation("checkins.red-flag." + flag.name().toLowerCase(Locale.ROOT)));
        words.setLabel(getTranslation("checkins.words"));
        words.setMaxLength(RecordCheckIn.LONGEST_WORDS);
        Div small = new Div(badSleep, ill);
        small.addClassName("mp-row");
        Div questions = new Div(energy, small, pain, strideChanged, redFlags, words);
        questions.addClassName("mp-rough-questions");
        Draft draft = new Draft("rough-day " + athlete.value());
        draft.keep(questions);
        Button cancel = new Button(getTranslation("ui.cancel"), click -> {
            draft.forget();
            close();
        });
        Button say = new Button(getTranslation("workspace.rough.say", coach), Once.in(this, () -> {
            if (questions.isAttached()) {
                RoughDay day = doors.roughDays().say(said());
                draft.forget();
                remove(questions);
                getFooter().removeAll();
                add(new RoughDayAnswer(day, coach, doors, formats));
                Button close = new Button(getTranslation("workspace.rough.close"), click -> close());
                close.addThemeVariants(ButtonVariant.PRIMARY);
                getFooter().add(close);
                addOpenedChangeListener(event -> {
                    if (!event.isOpened()) {
                        changed.run();
                    }
                });
            }
        }));
        say.addThemeVariants(ButtonVariant.PRIMARY);
        add(questions);
        getFooter().add(cancel, say);
    }

    private RecordCheckIn said() {
        return new RecordCheckIn(
                athlete,
                energy.getValue(),
                badSleep.getValue() ? BAD_SLEEP : null,
                null,
                null,
                pain.getValue(),
                pain.getValue() > 0 && strideChanged.getValue(),
                ill.getValue(),
                redFlags.getValue(),
                words.getValue());
    }
}
