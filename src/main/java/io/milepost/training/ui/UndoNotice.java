package io.milepost.training.ui;

import com.vaadin.flow.component.UI;
import io.milepost.training.Undoing;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;

/** Says what became of an undo. */
final class UndoNotice {

    private UndoNotice() {}

    static void say(Undoing undoing, Formats formats) {
        UI ui = UI.getCurrent();
        switch (undoing) {
            case Undoing.Undone _ -> Notices.done(ui.getTranslation("training.done.undone"));
            case Undoing.NotUndone not ->
                Notices.problem(
                        ui.getTranslation(not.key(), not.title(), formats.day(not.day())),
                        ui.getTranslation("ui.close"));
        }
    }
}
