package io.milepost.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.accounts.EmailAddress;
import io.milepost.accounts.Invite;
import io.milepost.tenancy.Role;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.Once;
import java.util.function.Consumer;

/** Asks whom an owner wants on the team, and as what. */
class InviteMemberDialog extends CalmDialog {

    InviteMemberDialog(Consumer<Invite> send) {
        setHeaderTitle(getTranslation("accounts.team.invite.title"));
        EmailField email = new EmailField(getTranslation("accounts.person.email"));
        email.setManualValidation(true);
        email.setAutofocus(true);
        TextField name = new TextField(getTranslation("accounts.team.invite.name"));
        name.setMaxLength(80);
        RadioButtonGroup<Role> role = new RadioButtonGroup<>(getTranslation("accounts.team.invite.role"));
        role.setItems(Role.COACH, Role.ASSISTANT, Role.OWNER);
        role.setItemLabelGenerator(each -> getTranslation("accounts.role." + each));
        role.setValue(Role.COACH);
        role.setHelperText(getTranslation("accounts.role.COACH.help"));
        role.addValueChangeListener(
                change -> role.setHelperText(getTranslation("accounts.role." + change.getValue() + ".help")));
        Button submit = new Button(getTranslation("accounts.team.invite.send"), Once.in(this, () -> {
            boolean good = EmailAddress.isValid(email.getValue());
            email.setInvalid(!good);
            email.setErrorMessage(getTranslation("accounts.person.email.wrong"));
            if (good) {
                send.accept(new Invite(new EmailAddress(email.getValue()), name.getValue(), role.getValue(), null));
                close();
            }
        }));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(email, name, role);
        form.addClassName("mp-form");
        add(form);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), submit);
        setWidth("min(460px, 100%)");
    }
}
