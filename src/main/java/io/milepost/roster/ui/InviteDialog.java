package io.milepost.roster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import io.milepost.accounts.EmailAddress;
import io.milepost.roster.AlreadyHere;
import io.milepost.roster.AthleteProfile;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.Once;
import java.util.function.Consumer;

/** Asks where to invite an athlete. */
class InviteDialog extends CalmDialog {

    InviteDialog(AthleteProfile athlete, Consumer<EmailAddress> invite) {
        setHeaderTitle(getTranslation("roster.invite.title", athlete.firstName()));
        EmailField email = new EmailField(getTranslation("roster.field.email"));
        email.setManualValidation(true);
        email.setAutofocus(true);
        email.setWidthFull();
        String known = athlete.email();
        email.setValue(known == null ? "" : known);
        Paragraph what = new Paragraph(getTranslation("roster.invite.text"));
        what.addClassNames("mp-quiet", "mp-small");
        add(what, email);
        Button send = new Button(getTranslation("roster.invite.send"), Once.in(this, () -> {
            if (!EmailAddress.isValid(email.getValue())) {
                refuse(email, "roster.field.email.wrong");
                return;
            }
            try {
                invite.accept(new EmailAddress(email.getValue()));
                close();
            } catch (AlreadyHere here) {
                refuse(email, "roster.field.email.here", here.who().name());
            }
        }));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("ui.cancel"), click -> close());
        getFooter().add(cancel, send);
        setWidth("min(440px, 100%)");
    }

    private void refuse(EmailField field, String key, Object... words) {
        field.setErrorMessage(getTranslation(key, words));
        field.setInvalid(true);
    }
}
