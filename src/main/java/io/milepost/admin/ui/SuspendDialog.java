package io.milepost.admin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.milepost.admin.Tenant;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.Once;
import java.util.function.Consumer;

/** Asks why a practice is to be suspended; its members will read the answer. */
class SuspendDialog extends CalmDialog {

    private static final int LONGEST = 300;

    SuspendDialog(Tenant tenant, Consumer<String> suspend) {
        setHeaderTitle(getTranslation("admin.suspend.title", tenant.practice().name()));
        setWidth("420px");
        TextArea reason = new TextArea(getTranslation("admin.suspend.reason"));
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setHelperText(getTranslation("admin.suspend.reason.help"));
        reason.setWidthFull();
        Button go = new Button(getTranslation("admin.suspend"), Once.in(this, () -> {
            boolean given = !reason.getValue().isBlank();
            reason.setInvalid(!given);
            reason.setErrorMessage(given ? "" : getTranslation("admin.suspend.reason.missing"));
            if (given) {
                close();
                suspend.accept(reason.getValue());
            }
        }));
        go.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        add(new Paragraph(getTranslation("admin.suspend.text", tenant.athletes(), tenant.team())), reason);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), go);
    }
}
