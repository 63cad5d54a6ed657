package io.milepost.accounts.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.milepost.accounts.Accounts;

/** Somebody answers the mail that asks whether an address is theirs. */
@Route(value = "confirm", autoLayout = false)
@AnonymousAllowed
class ConfirmView extends Door implements HasUrlParameter<String>, HasDynamicTitle {

    private final Accounts accounts;

    ConfirmView(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void setParameter(BeforeEvent event, String secret) {
        String word = accounts.confirmEmail(secret) ? "done" : "gone";
        show(
                getTranslation("accounts.confirm." + word + ".title"),
                getTranslation("accounts.confirm." + word + ".text"),
                new Anchor("/", getTranslation("accounts.confirm.step")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.confirm.page");
    }
}
