package io.milepost.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** A question before something that cannot be undone; a double click asks it once. */
public class CalmQuestion extends ConfirmDialog {

    public CalmQuestion() {}

    @Override
    public void open() {
        UI ui = UI.getCurrent();
        CalmQuestion asked = ui == null ? null : ComponentUtil.getData(ui, CalmQuestion.class);
        if (asked != null && asked.isOpened()) {
            return;
        }
        if (ui != null) {
            ComponentUtil.setData(ui, CalmQuestion.class, this);
        }
        super.open();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        if (ComponentUtil.getData(event.getUI(), CalmQuestion.class) == this) {
            ComponentUtil.setData(event.getUI(), CalmQuestion.class, null);
        }
    }
}
