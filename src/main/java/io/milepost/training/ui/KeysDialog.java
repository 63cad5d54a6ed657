package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import io.milepost.ui.CalmDialog;
import java.util.List;

/** Every key of a calendar and what it does. */
class KeysDialog extends CalmDialog {

    private static final List<String> READING = List.of("walk", "ends", "page", "enter");
    private static final List<String> CHANGING =
            List.of("carry", "new", "toggle", "range", "clear", "copy", "paste", "deeds");

    /** @param editable whether the reader may change the calendar */
    KeysDialog(boolean editable) {
        setHeaderTitle(getTranslation("training.keys.title"));
        setWidth("min(560px, 96vw)");
        DescriptionList list = new DescriptionList();
        list.addClassName("mp-key-list");
        READING.forEach(key -> add(list, key));
        if (editable) {
            CHANGING.forEach(key -> add(list, key));
        }
        add(list);
        Button close = new Button(getTranslation("ui.close"), click -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(close);
    }

    private void add(DescriptionList list, String key) {
        list.add(
                new DescriptionList.Term(getTranslation("training.keys." + key)),
                new DescriptionList.Description(getTranslation("training.keys." + key + ".does")));
    }
}
