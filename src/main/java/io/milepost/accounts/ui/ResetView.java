package io.milepost.accounts.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.milepost.accounts.Accounts;
import io.milepost.accounts.Passwords;
import io.milepost.ui.ComponentWords;

/** Somebody followed the link to a new password. It works once and ends every sign-in. */
@Route(value = "reset", autoLayout = false)
@AnonymousAllowed
class ResetView extends Door implements HasUrlParameter<String>, HasDynamicTitle {

    private final Accounts accounts;

    ResetView(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void setParameter(BeforeEvent event, String secret) {
        if (!accounts.canResetPassword(secret)) {
            gone();
            return;
        }
        PasswordField password = ComponentWords.of(new PasswordField(getTranslation("accounts.reset.password")));
        password.setHelperText(getTranslation("accounts.person.password.help", Passwords.SHORTEST));
        password.setManualValidation(true);
        password.setWidthFull();
        password.getElement().setAttribute("autocomplete", "new-password");
        Button set = new Button(getTranslation("accounts.reset.submit"));
        set.addThemeVariants(ButtonVariant.PRIMARY);
        set.addClassName("mp-primary");
        set.addClickShortcut(Key.ENTER);
        set.addClickListener(click -> {
            if (!Passwords.isLongEnough(password.getValue())) {
                password.setErrorMessage(getTranslation("accounts.person.password.short", Passwords.SHORTEST));
                password.setInvalid(true);
            } else if (accounts.resetPassword(secret, password.getValue())) {
                getUI().ifPresent(ui -> ui.getPage().setLocation("/sign-in?reset"));
            } else {
                gone();
            }
        });
        show(getTranslation("accounts.reset.title"), getTranslation("accounts.reset.text"), password, set);
    }

    private void gone() {
        show(
                getTranslation("accounts.reset.gone.title"),
                getTranslation("accounts.reset.gone.text"),
                new Anchor("forgot", getTranslation("accounts.reset.gone.step")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.reset.title");
    }
}
