package io.milepost.progress.shown;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import io.milepost.progress.PastGoal;
import io.milepost.progress.PastGoals;
import io.milepost.progress.TellResult;
import io.milepost.tenancy.SeatException;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import io.milepost.ui.Notices;

/** The way to say how a goal ended, from its own day on. */
public final class Endings {

    private final PastGoals goals;
    private final Messages messages;
    private final Formats formats;

    private Runnable changed = () -> {};

    public Endings(PastGoals goals, Messages messages, Formats formats) {
        this.goals = goals;
        this.messages = messages;
        this.formats = formats;
    }

    /** Runs after somebody said something. */
    public void onChange(Runnable listener) {
        changed = listener;
    }

    /** Asks how the goal ended, or changes what was said. */
    public Button button(PastGoal past) {
        Button tell = new Button(
                say(past.told() ? "progress.past.change" : "progress.past.tell"),
                click -> new AftermathDialog(past, formats, this::tell).open());
        tell.setAriaLabel(tell.getText() + " " + past.goal().title());
        if (past.told()) {
            tell.addThemeVariants(ButtonVariant.TERTIARY);
        }
        return tell;
    }

    private void tell(TellResult command) {
        try {
            goals.tell(command);
            Notices.done(say("progress.past.kept"));
        } catch (SeatException.NotAllowed e) {
            Notices.problem(say("progress.goal.not-allowed"), say("ui.close"));
        }
        changed.run();
    }

    private String say(String key, Object... parameters) {
        return messages.get(key, formats.locale(), parameters);
    }
}
