package io.milepost.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;

/**
 * Lets a dialog's decision be made once: the second click of a double click does nothing, whether it finds the dialog
 * closed, or open because it has something to say that nobody can have read yet.
 */
public final class Once {

    private Once() {}

    /** @param deed checks what was typed, and closes the dialog where it does */
    public static ComponentEventListener<ClickEvent<Button>> in(Dialog dialog, Runnable deed) {
        return click -> {
            if (dialog.isOpened() && click.getClickCount() < 2) {
                deed.run();
            }
        };
    }
}
