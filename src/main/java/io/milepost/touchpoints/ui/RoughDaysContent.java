package io.milepost.touchpoints.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.Slug;
import io.milepost.touchpoints.NextTime;
import io.milepost.touchpoints.NextTimes;
import io.milepost.touchpoints.RoughDay;
import io.milepost.touchpoints.RoughDays;
import io.milepost.touchpoints.TouchpointNavigation;
import io.milepost.touchpoints.panels.ReplyDialog;
import io.milepost.training.MoveAllowance;
import io.milepost.training.MoveAllowances;
import io.milepost.ui.EmptyState;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;
import java.util.List;
import java.util.stream.IntStream;

/** Shows the team an athlete's rough days, how each was answered, and how far they may move their own today. */
class RoughDaysContent extends Div {

    private static final int SHOWN = 20;

    /** Stands for the practice's word in a list of days. */
    private static final int AS_PRACTICE = -1;

    private final AthleteProfile athlete;
    private final RoughDays roughDays;
    private final NextTimes nextTimes;
    private final MoveAllowances allowances;
    private final Formats formats;
    private final Div days = new Div();

    RoughDaysContent(
            AthleteProfile athlete,
            RoughDays roughDays,
            NextTimes nextTimes,
            MoveAllowances allowances,
            Slug practice,
            Formats formats) {
        this.athlete = athlete;
        this.roughDays = roughDays;
        this.nextTimes = nextTimes;
        this.allowances = allowances;
        this.formats = formats;
        addClassName("mp-rough-days");
        days.addClassName("mp-stack");
        add(days, moving(), new Anchor(TouchpointNavigation.words(practice), getTranslation("touchpoints.words.open")));
        refresh();
    }

    private void refresh() {
        days.removeAll();
        List<RoughDay> said = roughDays.of(athlete.id(), SHOWN);
        if (said.isEmpty()) {
            days.add(new EmptyState(
                    getTranslation("touchpoints.panel.empty.title"),
                    getTranslation("touchpoints.panel.empty.text", athlete.firstName())));
        }
        said.forEach(day -> days.add(card(day)));
        List<NextTime> notes = nextTimes.of(athlete.id(), SHOWN);
        if (!notes.isEmpty()) {
            days.add(new H2(getTranslation("touchpoints.next.team")));
            notes.forEach(note -> days.add(line(note)));
        }
    }

    private Div card(RoughDay day) {
        Span when = new Span(formats.ago(day.at()));
        when.setTitle(formats.exactly(day.at()));
        when.addClassName("mp-quiet");
        Span words = new Span(
                day.words().isEmpty()
                        ? getTranslation("touchpoints.panel.silent")
                        : getTranslation("touchpoints.quote", day.words()));
        words.addClassName("mp-rough-words-said");
        Div head = new Div(words, when);
        head.addClassName("mp-row-between");
        Div card = new Div(head);
        card.addClassName("mp-card");
        RoughDay.Note note = day.note();
        if (note != null) {
            card.add(quiet(getTranslation("touchpoints.panel.note", note.of(), note.words())));
        }
        if (day.rest() != null) {
            card.add(quiet(getTranslation("touchpoints.panel.rested")));
        }
        RoughDay.Reply reply = day.reply();
        if (reply != null) {
            card.add(new Paragraph(getTranslation("touchpoints.panel.reply", reply.by(), reply.words())));
        }
        if (day.closed() == null) {
            Button answer = new Button(
                    getTranslation("touchpoints.reply"),
                    click -> new ReplyDialog(
                                    athlete.name(),
                                    day,
                                    written -> {
                                        roughDays.reply(day.id(), written);
                                        refresh();
                                    },
                                    () -> spoke(day))
                            .open());
            card.add(answer);
        }
        return card;
    }

    private void spoke(RoughDay day) {
        roughDays.done(day.id());
        refresh();
        Notices.done(getTranslation("touchpoints.reply.spoken"), getTranslation("touchpoints.undo"), () -> {
            roughDays.reopen(day.id());
            refresh();
        });
    }

    private Div line(NextTime note) {
        Span about = new Span(getTranslation("touchpoints.next.about", note.about(), formats.day(note.day())));
        about.addClassNames("mp-quiet", "mp-small");
        Div line = new Div(new Paragraph(getTranslation("touchpoints.quote", note.words())), about);
        line.addClassName("mp-next-time-line");
        if (note.used() != null) {
            Span used = new Span(getTranslation("touchpoints.next.was-used"));
            used.addClassNames("mp-status", "mp-small");
            used.getElement().setAttribute("data-status", "ACTIVE");
            line.add(used);
        }
        return line;
    }

    private Select<Integer> moving() {
        MoveAllowance now = allowances.of(athlete.id());
        int practices = allowances.ofPractice();
        Select<Integer> choice = new Select<>();
        choice.setLabel(getTranslation("touchpoints.allowance.athlete", athlete.firstName()));
        choice.setItems(
                IntStream.rangeClosed(AS_PRACTICE, MoveAllowance.MOST).boxed().toList());
        choice.setItemLabelGenerator(each -> each == AS_PRACTICE
                ? getTranslation("touchpoints.allowance.as-practice", practices)
                : getTranslation("touchpoints.allowance.days", each));
        choice.setValue(now.own() ? now.days() : AS_PRACTICE);
        choice.addValueChangeListener(event -> {
            int days = event.getValue();
            allowances.settle(athlete.id(), days == AS_PRACTICE ? null : days);
            Notices.done(getTranslation("touchpoints.allowance.saved"));
        });
        choice.addClassName("mp-move-allowance");
        return choice;
    }

    private static Paragraph quiet(String text) {
        Paragraph quiet = new Paragraph(text);
        quiet.addClassNames("mp-quiet", "mp-small");
        return quiet;
    }
}
