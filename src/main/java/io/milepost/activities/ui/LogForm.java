package io.milepost.activities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.milepost.activities.Activities;
import io.milepost.activities.ActivitySummary;
import io.milepost.activities.Impression;
import io.milepost.activities.LogActivity;
import io.milepost.activities.Sport;
import io.milepost.activities.panels.PlannedDay.Planned;
import io.milepost.running.Distance;
import io.milepost.ui.ComponentWords;
import io.milepost.ui.DecimalField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Training as somebody types it, in as few taps as possible: distance, time and how it was are in sight; the sport is a run
 * and the day is today unless they say otherwise.
 */
final class LogForm extends Div {

    private static final double FARTHEST_KM = 1_000;

    private final ActivityWords words;
    private final DecimalField distance = new DecimalField();
    private final IntegerField hours;
    private final IntegerField minutes;
    private final IntegerField seconds;
    private final Span timeProblem = new Span();
    private final ImpressionFields impression;
    private final Select<Sport> sport = new Select<>();
    private final DatePicker day = new DatePicker();
    private final TimePicker time = new TimePicker();
    private final TextField title = new TextField();
    private final Checkbox race = new Checkbox();
    private final Button button = new Button();
    private @Nullable PhotoChoice photo;

    LogForm(ActivityWords words, LocalDate today, LocalDate presetDay, Consumer<LogActivity> save) {
        this(words, today, presetDay, Impression.NONE, save);
    }

    LogForm(ActivityWords words, LocalDate today, LocalDate presetDay, Impression felt, Consumer<LogActivity> save) {
        this.words = words;
        addClassNames("mp-form", "mp-log");
        sport.setLabel(words.say("activities.sport"));
        sport.setItems(Arrays.stream(Sport.values())
                .filter(each -> each != Sport.UNKNOWN)
                .toList());
        sport.setItemLabelGenerator(words::sport);
        sport.setValue(Sport.RUN);
        day.setLabel(words.say("activities.day"));
        ComponentWords.of(day, words.formats());
        day.setMin(Activities.EARLIEST);
        day.setMax(today);
        day.setValue(presetDay);
        distance.setLabel(words.say("activities.distance"));
        distance.setSuffixComponent(new Span(words.formats().distanceUnit()));
        distance.setAutofocus(true);
        hours = part("activities.time.hours", 240);
        minutes = part("activities.time.minutes", 59);
        seconds = part("activities.time.seconds", 59);
        impression = new ImpressionFields(words, felt);
        title.setLabel(words.say("activities.name"));
        title.setMaxLength(ActivitySummary.LONGEST_TITLE);
        time.setLabel(words.say("activities.start"));
        time.setLocale(words.formats().place());
        time.setErrorMessage(words.say("activities.start.wrong"));
        race.setLabel(words.say("activities.race"));
        button.setText(words.say("activities.log.save"));
        button.addClickListener(click -> submit(save));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClassName("mp-primary");
        button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        Div more = new Div(title, time, race);
        more.addClassName("mp-stack");
        add(
                pair(sport, day),
                distance,
                duration(),
                impression,
                new Details(words.say("activities.log.more"), more),
                button);
    }

    /** Offers what was planned for the day: one tap where it went so, two where it was shorter. */
    LogForm offering(Planned planned, Consumer<LogActivity> save) {
        Runnable asPlanned = () -> {
            fill(planned);
            submit(save);
        };
        addComponentAsFirst(new PlannedOffer(words, planned, asPlanned, this::fill));
        distance.setAutofocus(false);
        return this;
    }

    /** Asks for a photo too; what is saved waits for one that is on its way. */
    LogForm with(PhotoChoice choice) {
        photo = choice;
        addComponentAtIndex(indexOf(impression) + 1, choice);
        return this;
    }

    private void fill(Planned planned) {
        showDistance(planned.distance());
        showTime(planned.duration());
    }

    private void showDistance(@Nullable Distance covered) {
        distance.setNumber(
                covered == null ? null : Math.round(covered.in(words.formats().units()) * 100) / 100.0);
    }

    private void showTime(Duration took) {
        hours.setValue((int) took.toHours());
        minutes.setValue(took.toMinutesPart());
        seconds.setValue(took.toSecondsPart());
    }

    /** What somebody typed before, to be corrected. */
    LogForm filledWith(ActivitySummary typed, ZoneId zone) {
        sport.setValue(typed.sport() == Sport.UNKNOWN ? Sport.OTHER : typed.sport());
        day.setValue(typed.day());
        showDistance(typed.distance());
        Duration took = typed.timer();
        if (took != null) {
            showTime(took);
        }
        title.setValue(Objects.requireNonNullElse(typed.title(), ""));
        Instant start = typed.start();
        time.setValue(start == null ? null : LocalTime.ofInstant(start, zone));
        race.setValue(typed.race());
        button.setText(words.say("ui.save"));
        return this;
    }

    private IntegerField part(String key, int most) {
        IntegerField field = new IntegerField();
        field.setLabel(words.say(key));
        field.setMin(0);
        field.setMax(most);
        field.setManualValidation(true);
        return field;
    }

    private Div duration() {
        Div fields = new Div(hours, minutes, seconds);
        fields.addClassName("mp-time-parts");
        timeProblem.addClassNames("mp-danger", "mp-small");
        timeProblem.getElement().setAttribute("role", "alert");
        Div group = new Div(fields, timeProblem);
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", words.say("activities.time"));
        return group;
    }

    private static Div pair(Component... fields) {
        Div pair = new Div(fields);
        pair.addClassName("mp-pair");
        return pair;
    }

    private void submit(Consumer<LogActivity> save) {
        Duration duration =
                Duration.ofHours(value(hours)).plusMinutes(value(minutes)).plusSeconds(value(seconds));
        boolean timed = duration.isPositive() && duration.compareTo(Duration.ofDays(10)) <= 0;
        timeProblem.setText(timed ? "" : words.say("activities.time.missing"));
        minutes.setInvalid(!timed);
        Distance covered = distance();
        boolean measured = distance.getValue().isBlank() || covered != null;
        distance.setInvalid(!measured);
        distance.setErrorMessage(measured ? "" : words.say("activities.distance.wrong"));
        LocalDate chosen = day.getValue();
        boolean dated = chosen != null && !chosen.isBefore(Activities.EARLIEST) && !chosen.isAfter(day.getMax());
        day.setInvalid(!dated);
        day.setErrorMessage(dated ? "" : words.say("activities.day.wrong"));
        if (timed && measured && !LogActivity.isHumanlyPossible(sport.getValue(), covered, duration)) {
            distance.setInvalid(true);
            distance.setErrorMessage(words.say("activities.distance.too-fast"));
            return;
        }
        if (timed && measured && dated && !time.isInvalid() && !waitsForPhoto(save)) {
            save.accept(new LogActivity(
                    sport.getValue(),
                    chosen,
                    time.getValue(),
                    covered,
                    duration,
                    title.getValue(),
                    impression.value(),
                    race.getValue()));
        }
    }

    private boolean waitsForPhoto(Consumer<LogActivity> save) {
        return photo != null && photo.holdsBack(() -> submit(save));
    }

    /** Null where nothing was typed, or nothing possible. */
    private @Nullable Distance distance() {
        double typed = distance.number().orElse(0);
        if (typed <= 0) {
            return null;
        }
        Distance covered = words.formats().units().distance(typed);
        return covered.km() <= FARTHEST_KM ? covered : null;
    }

    private static int value(IntegerField field) {
        Integer value = field.getValue();
        return value == null ? 0 : Math.max(0, value);
    }
}
