package io.milepost.checkins.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import io.milepost.activities.BodyPart;
import io.milepost.checkins.CheckIn;
import io.milepost.checkins.CheckIns;
import io.milepost.checkins.RecordCheckIn;
import io.milepost.roster.AthleteProfile;
import io.milepost.ui.EmptyState;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows the team how an athlete has been, and lets a coach record that training may go on. */
class CheckInsContent extends Div {

    private static final int DAYS = 42;

    private final AthleteProfile athlete;
    private final CheckIns checkIns;
    private final Formats formats;
    private final LocalDate today;
    private final boolean mayClear;

    CheckInsContent(AthleteProfile athlete, CheckIns checkIns, Formats formats, LocalDate today, boolean mayClear) {
        this.athlete = athlete;
        this.checkIns = checkIns;
        this.formats = formats;
        this.today = today;
        this.mayClear = mayClear;
        addClassName("mp-check-ins");
        refresh();
    }

    private void refresh() {
        removeAll();
        Map<Object, CheckIn> shown = new LinkedHashMap<>();
        checkIns.holdOn(athlete.id()).ifPresent(held -> shown.put(held.id(), held));
        checkIns.between(athlete.id(), today.minusDays(DAYS), today.plusDays(1))
                .forEach(checkIn -> shown.putIfAbsent(checkIn.id(), checkIn));
        if (shown.isEmpty()) {
            add(new EmptyState(
                    getTranslation("checkins.panel.empty.title"),
                    getTranslation("checkins.panel.empty.text", athlete.firstName())));
            return;
        }
        CheckInTrends trends = new CheckInTrends(List.copyOf(shown.values()), today, formats, athlete.firstName());
        if (trends.hasAnything()) {
            add(trends);
        }
        shown.values().forEach(checkIn -> add(line(checkIn)));
    }

    private Div line(CheckIn checkIn) {
        Span when = new Span(formats.ago(checkIn.at()));
        when.setTitle(formats.exactly(checkIn.at()));
        when.addClassName("mp-quiet");
        Span advice = new Span(getTranslation("checkins.advice." + lower(checkIn.advice()) + ".team"));
        advice.addClassNames("mp-advice-mark", "mp-advice-" + lower(checkIn.advice()));
        Div head = new Div(advice, when);
        head.addClassName("mp-check-in-head");
        Div line = new Div(head, new Paragraph(String.join(" · ", facts(checkIn.said()))));
        line.addClassName("mp-check-in-line");
        if (!checkIn.said().words().isEmpty()) {
            Paragraph words = new Paragraph(
                    getTranslation("checkins.quote", checkIn.said().words()));
            words.addClassName("mp-words");
            line.add(words);
        }
        checkIn.clearance().ifPresent(cleared -> {
            Paragraph note =
                    new Paragraph(getTranslation("checkins.cleared", formats.ago(cleared.at()), cleared.note()));
            note.addClassName("mp-quiet");
            line.add(note);
        });
        if (mayClear
                && !checkIn.advice().allowsKindWords()
                && checkIn.clearance().isEmpty()) {
            line.add(new Button(getTranslation("checkins.clear"), click -> askClearance(checkIn)));
        }
        return line;
    }

    private List<String> facts(RecordCheckIn said) {
        List<String> facts = new ArrayList<>();
        addScale(facts, "energy", said.energy());
        if (said.pain() > 0) {
            BodyPart place = said.painPlace();
            facts.add(
                    place == null
                            ? getTranslation("checkins.fact.pain", said.pain())
                            : getTranslation("checkins.fact.pain-place", said.pain(), getTranslation(place.key())));
        }
        if (said.strideChanged()) {
            facts.add(getTranslation("checkins.fact.stride"));
        }
        if (said.ill()) {
            facts.add(getTranslation("checkins.fact.ill"));
        }
        facts.addAll(said.redFlags().stream()
                .map(flag -> getTranslation("checkins.red-flag." + lower(flag)))
                .toList());
        addScale(facts, "sleep", said.sleep());
        addScale(facts, "soreness", said.soreness());
        addScale(facts, "mood", said.mood());
        addScale(facts, "stress", said.stress());
        return facts;
    }

    private void addScale(List<String> facts, String name, @Nullable Integer value) {
        if (value != null) {
            facts.add(getTranslation("checkins.fact." + name, value));
        }
    }

    private void askClearance(CheckIn checkIn) {
        Dialog dialog = new Dialog(getTranslation("checkins.clear.title", athlete.firstName()));
        TextArea note = new TextArea(getTranslation("checkins.clear.note"));
        note.setMaxLength(RecordCheckIn.LONGEST_WORDS);
        note.setWidthFull();
        Button save = new Button(getTranslation("checkins.clear.save"), click -> {
            if (note.getValue().isBlank()) {
                note.setErrorMessage(getTranslation("checkins.clear.missing"));
                note.setInvalid(true);
                return;
            }
            checkIns.clear(checkIn.id(), note.getValue());
            dialog.close();
            refresh();
            Notices.done(getTranslation("checkins.clear.done"));
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.add(new Paragraph(getTranslation("checkins.clear.text")), note);
        dialog.getFooter().add(new Button(getTranslation("ui.cancel"), click -> dialog.close()), save);
        dialog.open();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
