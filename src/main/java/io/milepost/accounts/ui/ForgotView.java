package io.milepost.accounts.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.milepost.accounts.Accounts;
import io.milepost.accounts.EmailAddress;

/** Somebody forgot their password. The answer is the same whether the address is known or not. */
@Route(value = "forgot", autoLayout = false)
@AnonymousAllowed
class ForgotView extends Door implements HasDynamicTitle {

    ForgotView(Accounts accounts) {
        EmailField email = new EmailField(getTranslation("accounts.person.email"));
        email.setWidthFull();
        email.setManualValidation(true);
        Button send = new Button(getTranslation("accounts.forgot.submit"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClassName("mp-primary");
        send.addClickShortcut(Key.ENTER);
        send.addClickListener(click -> {
            if (EmailAddress.isValid(email.getValue())) {
                accounts.askToResetPassword(new EmailAddress(email.getValue()));
                show(
                        getTranslation("accounts.forgot.sent.title"),
                        getTranslation("accounts.forgot.sent.text", email.getValue()),
                        new Anchor("sign-in", getTranslation("accounts.forgot.back")));
            } else {
                email.setErrorMessage(getTranslation("accounts.person.email.wrong"));
                email.setInvalid(true);
            }
        });
        show(
                getTranslation("accounts.forgot.title"),
                getTranslation("accounts.forgot.text"),
                email,
                send,
                new Anchor("sign-in", getTranslation("accounts.forgot.back")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.forgot.title");
    }
}
