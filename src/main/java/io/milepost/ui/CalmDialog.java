package io.milepost.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;

/**
 * A dialog that a double click opens once: where one of its class is open already, a second one stays shut. A click beside
 * it does not close it, for that would be the second click of a slower double click, or lose what was typed.
 */
public class CalmDialog extends Dialog {

    public CalmDialog() {
        setCloseOnOutsideClick(false);
    }

    @Override
    public void open() {
        UI ui = UI.getCurrent();
        CalmDialog shown = ui == null ? null : ComponentUtil.getData(ui, CalmDialog.class);
        if (shown != null && shown.isOpened() && shown.getClass() == getClass()) {
            return;
        }
        if (ui != null) {
            ComponentUtil.setData(ui, CalmDialog.class, this);
        }
        super.open();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        if (ComponentUtil.getData(event.getUI(), CalmDialog.class) == this) {
            ComponentUtil.setData(event.getUI(), CalmDialog.class, null);
        }
    }
}
