package io.milepost.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.milepost.roster.RosterNavigation;
import io.milepost.tenancy.Slug;
import io.milepost.ui.Formats;
import io.milepost.workspace.desk.DeskRow;
import io.milepost.workspace.desk.Reason;
import io.milepost.workspace.desk.Signal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** One athlete on the Desk: why, who, a word of it, since when, and the one thing to do. */
class DeskLine extends Div {

    /** What the coach does about it. */
    sealed interface Action {
        /** Something done here, at once. */
        record Do(String fact, String verb, Runnable deed) implements Action {}

        /** Something done here, and beside it a look at a panel of the athlete's page; null for none. */
        record Answer(String verb, Runnable deed, @Nullable Open beside) implements Action {}

        /** A mail to the athlete, in the coach's own program. */
        record Write(String address, String fact) implements Action {}

        /** A page of the practice. */
        record Go(String page, String verb, String fact) implements Action {}

        /** A look at a panel of the athlete's page. */
        record Open(String panel, String verb, String fact) implements Action {

            Open(String panel, String verb) {
                this(panel, verb, "");
            }
        }
    }

    private final Anchor name;

    DeskLine(DeskRow row, Slug practice, Formats formats, Action action) {
        addClassName("mp-desk-line");
        Signal top = row.top();
        getElement().setAttribute("data-reason", top.reason().word());
        Span reason = new Span(reason(top, formats));
        reason.addClassName("mp-desk-reason");
        name = new Anchor(RosterNavigation.athlete(practice, top.athlete()), top.name());
        name.addClassName("mp-desk-name");
        Span words = new Span(words(row, action));
        words.addClassNames("mp-desk-words", "mp-quiet");
        Span since = new Span(formats.ago(top.since()));
        since.setTitle(formats.exactly(top.since()));
        since.addClassNames("mp-desk-since", "mp-quiet", "mp-small");
        add(reason, name, words, since, button(top, practice, action));
    }

    void focus() {
        name.getElement().callJsFunction("focus");
    }

    private String reason(Signal top, Formats formats) {
        if (top.reason() == Reason.SILENT) {
            long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(top.since(), formats.zone()), formats.today());
            return getTranslation("workspace.reason.silent", days);
        }
        return getTranslation("workspace.reason." + top.reason().word());
    }

    private String words(DeskRow row, Action action) {
        Signal top = row.top();
        String said = switch (action) {
            case Action.Do(String fact, String verb, Runnable deed) -> fact;
            case Action.Write(String address, String fact) -> fact;
            case Action.Go(String page, String verb, String fact) -> fact;
            case Action.Answer _ -> quoted(top);
            case Action.Open open ->
                !open.fact().isEmpty()
                        ? open.fact()
                        : top.reason() == Reason.SIGN_UP ? getTranslation("workspace.words.sign-up") : quoted(top);
        };
        return row.more() == 0 ? said : said + "  " + getTranslation("workspace.more", row.more());
    }

    private static String quoted(Signal top) {
        return top.words().isBlank() ? "" : "“" + top.words() + "”";
    }

    private Component button(Signal top, Slug practice, Action action) {
        return switch (action) {
            case Action.Do(String fact, String verb, Runnable deed) -> {
                Button button = new Button(verb, click -> deed.run());
                button.setAriaLabel(getTranslation("workspace.desk.action", verb, top.name()));
                yield button;
            }
            case Action.Answer(String verb, Runnable deed, Action.@Nullable Open beside) -> {
                Button answer = new Button(verb, click -> deed.run());
                answer.setAriaLabel(getTranslation("workspace.desk.action", verb, top.name()));
                Div acts = new Div(answer);
                acts.addClassName("mp-actions");
                if (beside != null) {
                    acts.add(button(top, practice, beside));
                }
                yield acts;
            }
            case Action.Write(String address, String fact) -> {
                Anchor mail = new Anchor("mailto:" + address, getTranslation("workspace.desk.write"));
                mail.setRouterIgnore(true);
                mail.addClassName("mp-button-link");
                mail.setVisible(!address.isBlank());
                yield mail;
            }
            case Action.Go(String page, String verb, String fact) -> {
                Anchor go = new Anchor(page, verb);
                go.addClassName("mp-button-link");
                yield go;
            }
            case Action.Open(String panel, String verb, String fact) -> {
                Anchor open = new Anchor(RosterNavigation.athlete(practice, top.athlete(), panel), verb);
                open.addClassName("mp-button-link");
                yield open;
            }
        };
    }
}
