package io.milepost.training.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import io.milepost.training.selection.Selection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The workouts that somebody copied and may paste, as they were then; kept for the window, on whichever calendar it goes to. */
record Clipboard(Selection kept) {

    static Optional<Selection> of(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, Clipboard.class)).map(Clipboard::kept);
    }

    /** @param kept null to keep nothing */
    static void put(UI ui, @Nullable Selection kept) {
        ComponentUtil.setData(ui, Clipboard.class, kept == null ? null : new Clipboard(kept));
    }
}
