package io.milepost.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** Short words about what just happened; with an undo where there is one. */
public final class Notices {

    private static final int SHOWN_MS = 4_000;
    private static final int SHOWN_WITH_UNDO_MS = 10_000;

    private Notices() {}

    /** Says that something was done. */
    public static Notification done(String text) {
        return show(new Span(text), SHOWN_MS);
    }

    /** Says that something was done and offers to take it back. */
    public static Notification done(String text, String undoLabel, Runnable undo) {
        Notification notice = new Notification();
        Button button = new Button(undoLabel, click -> {
            // The second click of a double click finds it closed.
            if (notice.isOpened()) {
                notice.close();
                undo.run();
            }
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        Div row = new Div(new Span(text), button);
        row.addClassName("mp-notice");
        notice.add(row);
        notice.setDuration(SHOWN_WITH_UNDO_MS);
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.open();
        return notice;
    }

    /** Says what did not work, and stays until it is closed. */
    public static Notification problem(String text, String closeLabel) {
        Notification notice = new Notification();
        Button close = new Button(closeLabel, click -> notice.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        Div row = new Div(new Span(text), close);
        row.addClassName("mp-notice");
        notice.add(row);
        notice.setDuration(0);
        notice.setAssertive(true);
        notice.addClassName("mp-problem");
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.open();
        return notice;
    }

    private static Notification show(Component content, int duration) {
        Notification notice = new Notification(content);
        notice.setDuration(duration);
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.open();
        return notice;
    }
}
