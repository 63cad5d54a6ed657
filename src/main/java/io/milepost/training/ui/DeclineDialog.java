package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.training.proposals.Proposal;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.Once;
import java.util.function.Consumer;

/** A coach says why not. What is declined does not come back for the same facts. */
class DeclineDialog extends CalmDialog {

    DeclineDialog(int count, Consumer<String> declined) {
        setHeaderTitle(getTranslation("training.proposals.decline.title", count));
        setWidth("min(420px, 96vw)");
        TextField reason = new TextField(getTranslation("training.proposals.decline.reason"));
        reason.setHelperText(getTranslation("training.proposals.decline.help"));
        reason.setMaxLength(Proposal.LONGEST_REASON);
        reason.setRequired(true);
        reason.setErrorMessage(getTranslation("training.proposals.decline.missing"));
        reason.setWidthFull();
        add(reason);
        Button decline = new Button(getTranslation("training.proposals.decline"), Once.in(this, () -> {
            if (reason.getValue().isBlank()) {
                reason.setInvalid(true);
                reason.focus();
                return;
            }
            close();
            declined.accept(reason.getValue());
        }));
        decline.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), decline);
        reason.focus();
    }
}
