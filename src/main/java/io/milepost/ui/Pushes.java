package io.milepost.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.concurrent.Executor;

/**
 * The one way to change a screen from work that runs beside it. The task is handed to an executor of its own first:
 * {@code ui.access} called on another session's request would run the task on that request's thread.
 */
public final class Pushes {

    private final Executor executor;

    public Pushes(Executor executor) {
        this.executor = executor;
    }

    /** Runs the task under the UI's lock; a UI that is gone meanwhile needs nothing any more. */
    public void later(UI ui, Runnable task) {
        executor.execute(() -> {
            try {
                ui.access(task::run);
            } catch (UIDetachedException e) {
                // The person closed the screen.
            }
        });
    }
}
