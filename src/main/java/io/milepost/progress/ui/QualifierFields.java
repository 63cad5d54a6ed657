package io.milepost.progress.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.progress.Qualification;
import io.milepost.progress.Standards.RaceChoice;
import io.milepost.ui.ClockTime;
import io.milepost.ui.Formats;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks which race somebody wants to enter, says what it asks of them, and how far under that they want to be. */
class QualifierFields extends Div {

    private static final Duration USUAL_BUFFER = Duration.ofMinutes(5);

    private final StandardBook book;
    private final Formats formats;
    private final Select<RaceChoice> race = new Select<>();
    private final TextField buffer = new TextField();
    private final Div answer = new Div();
    private Optional<Qualification> found = Optional.empty();

    QualifierFields(StandardBook book, Formats formats) {
        this.book = book;
        this.formats = formats;
        addClassName("mp-qualifier");
        race.setLabel(getTranslation("progress.goal.race"));
        race.setItems(book.races());
        race.setItemLabelGenerator(item -> item == null ? getTranslation("progress.goal.race.other") : item.race());
        race.setEmptySelectionAllowed(true);
        race.setEmptySelectionCaption(getTranslation("progress.goal.race.other"));
        book.races().stream().findFirst().ifPresent(race::setValue);
        buffer.setLabel(getTranslation("progress.goal.buffer"));
        buffer.setValue(formats.clockTime(USUAL_BUFFER));
        answer.addClassName("mp-qualifier-answer");
        answer.getElement().setAttribute("aria-live", "polite");
        add(race, buffer, answer);
    }

    /** The race that is chosen; empty for one whose standard is typed. */
    Optional<RaceChoice> race() {
        return Optional.ofNullable(race.getValue());
    }

    /** The standard of that race, once all that it needs is known. */
    Optional<Qualification> found() {
        return found;
    }

    void onChange(Runnable listener) {
        race.addValueChangeListener(change -> listener.run());
    }

    /** Looks the standard up for a result of a day; null while none is chosen, which means today. */
    void look(@Nullable LocalDate day) {
        answer.removeAll();
        buffer.setHelperText(getTranslation("progress.goal.buffer-help"));
        found = race().flatMap(choice -> book.standard(choice.race(), day == null ? formats.today() : day));
        race().ifPresent(choice -> {
            answer.add(found.map(this::standard).orElseGet(this::missing));
            if (book.isComplete() && found.isPresent() && day == null) {
                answer.add(quiet(getTranslation("progress.goal.standard-today")));
            }
            String cutOffs = QualifierWords.cutOffs(book.cutOffs(choice.race()), formats, this::getTranslation);
            if (!cutOffs.isEmpty()) {
                buffer.setHelperText(getTranslation("progress.goal.cut-offs", cutOffs));
            }
        });
    }

    /** How far under the standard; empty, and said beside the field, where the text is none. */
    Optional<Duration> buffer(Duration standard) {
        Optional<Duration> wanted = buffer.isEmpty()
                ? Optional.of(Duration.ZERO)
                : ClockTime.parse(buffer.getValue()).filter(time -> time.compareTo(standard) < 0);
        buffer.setErrorMessage(getTranslation("progress.goal.buffer-unread"));
        buffer.setInvalid(wanted.isEmpty());
        return wanted;
    }

    private Paragraph standard(Qualification asked) {
        Paragraph words = new Paragraph(QualifierWords.standard(asked, formats, this::getTranslation));
        words.addClassName("mp-qualifier-standard");
        return words;
    }

    private Paragraph missing() {
        if (book.isComplete()) {
            return quiet(getTranslation("progress.goal.standard-none"));
        }
        Paragraph words = quiet(getTranslation("progress.goal.standard-person"));
        Anchor link = new Anchor(book.wherePersonIsTold(), getTranslation("progress.goal.standard-person.link"));
        words.add(" ");
        words.add(link);
        return words;
    }

    private static Paragraph quiet(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassNames("mp-quiet", "mp-small");
        return words;
    }
}
