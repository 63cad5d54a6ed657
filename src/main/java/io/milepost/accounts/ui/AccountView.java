package io.milepost.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.milepost.accounts.Account;
import io.milepost.accounts.Accounts;
import io.milepost.accounts.EmailAddress;
import io.milepost.accounts.Passwords;
import io.milepost.accounts.PersonalSettings;
import io.milepost.accounts.SignIns;
import io.milepost.accounts.Viewer;
import io.milepost.running.UnitSystem;
import io.milepost.ui.Messages;
import io.milepost.ui.Notices;
import io.milepost.ui.PageHeader;
import io.milepost.ui.Zones;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.Locale;

/** Somebody looks after their own account: name, days and units, address, password, and where they are signed in. */
@Route(value = "account", autoLayout = false)
@PermitAll
class AccountView extends Div implements HasDynamicTitle {

    private final Accounts accounts;
    private final Messages messages;

    AccountView(Accounts accounts, SignIns signIns, Viewer viewer, Messages messages) {
        this.accounts = accounts;
        this.messages = messages;
        addClassNames("mp-screen", "mp-account");
        Account me = accounts.me();
        Anchor back = new Anchor("/", getTranslation("accounts.account.back"));
        add(
                new PageHeader(getTranslation("accounts.account.title"), back),
                section("accounts.account.person", person(me)),
                section("accounts.account.email", address(me)),
                section("accounts.account.password", password()),
                section("accounts.account.sign-ins", new SignInList(signIns, viewer)));
    }

    private Section section(String key, Div content) {
        Section section = new Section(new H2(getTranslation(key)), content);
        section.addClassName("mp-card");
        return section;
    }

    private Div person(Account me) {
        TextField name = new TextField(getTranslation("accounts.person.name"));
        name.setValue(me.name());
        name.setMaxLength(80);
        name.setManualValidation(true);
        ComboBox<ZoneId> zone = Zones.field(getTranslation("accounts.account.zone"));
        zone.setHelperText(getTranslation("accounts.account.zone.help"));
        zone.setValue(me.zone());
        RadioButtonGroup<UnitSystem> units = new RadioButtonGroup<>(getTranslation("accounts.practice.units"));
        units.setItems(UnitSystem.values());
        units.setItemLabelGenerator(unit -> getTranslation("accounts.units." + unit.name()));
        units.setValue(me.units());
        Select<Locale> language = new Select<>();
        language.setLabel(getTranslation("accounts.account.language"));
        language.setItems(messages.getProvidedLocales());
        language.setItemLabelGenerator(each -> each.getDisplayLanguage(each));
        language.setValue(Locale.of(me.language().getLanguage()));
        Button save = new Button(getTranslation("ui.save"), click -> {
            boolean named = !name.getValue().isBlank();
            name.setInvalid(!named);
            name.setErrorMessage(named ? "" : getTranslation("accounts.person.name.missing"));
            if (named) {
                accounts.settle(new PersonalSettings(
                        name.getValue(), zone.getOptionalValue().orElse(me.zone()), me.language(), units.getValue()));
                Notices.done(getTranslation("accounts.account.saved"));
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return form(name, zone, language, units, save);
    }

    private Div address(Account me) {
        Paragraph state = new Paragraph(getTranslation(
                me.emailConfirmed() ? "accounts.account.email.confirmed" : "accounts.account.email.open",
                me.email().value()));
        EmailField next = new EmailField(getTranslation("accounts.account.email.next"));
        next.setManualValidation(true);
        Button ask = new Button(getTranslation("accounts.account.email.ask"), click -> {
            boolean good = EmailAddress.isValid(next.getValue());
            next.setInvalid(!good);
            next.setErrorMessage(good ? "" : getTranslation("accounts.person.email.wrong"));
            if (good) {
                accounts.askToChangeEmail(new EmailAddress(next.getValue()));
                Notices.done(getTranslation("accounts.account.email.asked", next.getValue()));
                next.clear();
            }
        });
        Div form = form(state, next, ask);
        if (!me.emailConfirmed()) {
            Button again = new Button(getTranslation("accounts.account.email.again"), click -> {
                accounts.askToConfirmAgain();
                Notices.done(getTranslation(
                        "accounts.account.email.asked", me.email().value()));
            });
            form.addComponentAtIndex(1, again);
        }
        return form;
    }

    private Div password() {
        PasswordField present = new PasswordField(getTranslation("accounts.account.password.present"));
        present.getElement().setAttribute("autocomplete", "current-password");
        present.setManualValidation(true);
        PasswordField next = new PasswordField(getTranslation("accounts.reset.password"));
        next.setHelperText(getTranslation("accounts.person.password.help", Passwords.SHORTEST));
        next.getElement().setAttribute("autocomplete", "new-password");
        next.setManualValidation(true);
        Button change = new Button(getTranslation("accounts.account.password.change"), click -> {
            boolean safe = Passwords.isLongEnough(next.getValue());
            next.setInvalid(!safe);
            next.setErrorMessage(safe ? "" : getTranslation("accounts.person.password.short", Passwords.SHORTEST));
            if (!safe) {
                return;
            }
            boolean changed = accounts.changePassword(present.getValue(), next.getValue());
            present.setInvalid(!changed);
            present.setErrorMessage(changed ? "" : getTranslation("accounts.account.password.wrong"));
            if (changed) {
                present.clear();
                next.clear();
                Notices.done(getTranslation("accounts.account.password.changed"));
            }
        });
        return form(present, next, change);
    }

    private static Div form(com.vaadin.flow.component.Component... fields) {
        Div form = new Div(fields);
        form.addClassName("mp-form");
        return form;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.account.title");
    }
}
