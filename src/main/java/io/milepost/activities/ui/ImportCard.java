package io.milepost.activities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.milepost.activities.ImportProgress;
import io.milepost.activities.ImportState;

/** One import in a few lines: what it is, how far it is, what came of it, and the next thing to do about it. */
final class ImportCard extends Div {

    private final ActivityWords words;
    private final ImportProgress of;

    /**
     * @param link to all about it; empty on its own screen
     * @param changed called when somebody stopped it
     */
    ImportCard(ActivityScreens screens, ImportProgress of, String link, Runnable changed) {
        this.words = screens.words();
        this.of = of;
        addClassNames("mp-card", "mp-import-card");
        getElement().setAttribute("data-state", of.state().name());
        if (!link.isEmpty()) {
            add(head());
        }
        add(body());
        Div ways = new Div();
        ways.addClassName("mp-actions");
        if (!link.isEmpty()) {
            addLink(ways, link);
        }
        if (!of.state().isOver() && screens.activities.mayChange(of.athlete())) {
            String key =
                    of.state() == ImportState.WANTS_COLUMNS ? "activities.imports.discard" : "activities.imports.stop";
            Button stop = new Button(words.say(key), click -> {
                screens.archives.stop(of.id());
                changed.run();
            });
            stop.addThemeVariants(ButtonVariant.TERTIARY);
            ways.add(stop);
        }
        if (ways.getComponentCount() > 0) {
            add(ways);
        }
    }

    private Div head() {
        Span name = new Span(words.name(of));
        name.addClassName("mp-import-name");
        Span when = new Span(words.formats().ago(of.createdAt()));
        when.addClassNames("mp-quiet", "mp-small");
        when.setTitle(words.formats().exactly(of.createdAt()));
        Div head = new Div(name, when);
        head.addClassName("mp-import-head");
        return head;
    }

    private Div body() {
        Div body = new Div();
        body.addClassName("mp-stack");
        body.getElement().setAttribute("role", "status");
        if (of.state().isUnderWay()) {
            body.add(bar(), sentence(progress(), "mp-quiet"));
        } else if (of.state() == ImportState.WANTS_COLUMNS) {
            body.add(sentence(words.say("activities.imports.wants-columns"), ""));
        } else {
            String state = of.state() == ImportState.STOPPED ? words.say("activities.imports.stopped") + " " : "";
            if (of.done() > 0 || of.problem() == null) {
                body.add(sentence(state + words.summary(of), ""));
            }
        }
        String problem = words.problem(of);
        if (!problem.isEmpty()) {
            body.add(sentence(problem, of.state() == ImportState.FAILED ? "" : "mp-quiet"));
        }
        return body;
    }

    private ProgressBar bar() {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(of.total() == 0);
        bar.setValue(of.share());
        bar.getElement().setAttribute("aria-label", words.say("activities.imports.progress"));
        return bar;
    }

    private String progress() {
        if (of.total() == 0) {
            return words.say(
                    of.state() == ImportState.WAITING ? "activities.imports.waiting" : "activities.imports.opening");
        }
        String counted = words.say("activities.imports.so-far", of.done(), of.total());
        return of.done() == 0 ? counted : counted + " " + words.summary(of);
    }

    private void addLink(Div ways, String link) {
        boolean wantsColumns = of.state() == ImportState.WANTS_COLUMNS;
        boolean needsLook = of.unreadable() + of.wantingDay() > 0;
        String key = "activities.imports.look";
        if (wantsColumns) {
            key = "activities.imports.say-columns";
        } else if (needsLook) {
            key = "activities.imports.look-unread";
        }
        Anchor anchor = new Anchor(link, words.say(key));
        if (wantsColumns) {
            anchor.addClassNames("mp-button-link", "mp-button-primary");
        }
        ways.add(anchor);
    }

    private static Span sentence(String text, String className) {
        Span sentence = new Span(text);
        if (!className.isEmpty()) {
            sentence.addClassName(className);
        }
        return sentence;
    }
}
