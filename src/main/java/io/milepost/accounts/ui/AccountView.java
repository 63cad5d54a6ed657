package io.milepost.accounts.ui;

import com.vaadin.flow.component.UI;
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
import io.milepost.accounts.PersonName;
import io.milepost.accounts.PersonalSettings;
import io.milepost.accounts.SignIns;
import io.milepost.accounts.Viewer;
import io.milepost.running.UnitSystem;
import io.milepost.ui.ComponentWords;
import io.milepost.ui.Languages;
import io.milepost.ui.Notices;
import io.milepost.ui.PageHeader;
import io.milepost.ui.Zones;
import jakarta.annotation.security.PermitAll;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;

/** Somebody looks after their own account: name, days and units, address, password, and where they are signed in. */
@Route(value = "account", autoLayout = false)
@PermitAll
class AccountView extends Div implements HasDynamicTitle {

    private final Accounts accounts;

    AccountView(Accounts accounts, SignIns signIns, Viewer viewer) {
        this.accounts = accounts;
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
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(Languages::nameOf);
        language.setValue(Languages.languageOf(me.language()));
        Select<DayOfWeek> week = new Select<>();
        week.setLabel(getTranslation("accounts.settings.week-start"));
        week.setItems(DayOfWeek.MONDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        week.setItemLabelGenerator(day -> day == null
                ? getTranslation("accounts.account.week-start.usual")
                : day.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()));
        week.setEmptySelectionAllowed(true);
        week.setEmptySelectionCaption(getTranslation("accounts.account.week-start.usual"));
        week.setHelperText(getTranslation("accounts.account.week-start.help"));
        week.setValue(me.weekStartsOn());
        Button save = new Button(getTranslation("ui.save"), click -> {
            boolean named = PersonName.isValid(name.getValue());
            name.setInvalid(!named);
            name.setErrorMessage(named ? "" : getTranslation("accounts.person.name.missing"));
            if (named) {
                Account settled = accounts.settle(new PersonalSettings(
                        name.getValue(),
                        zone.getOptionalValue().orElse(me.zone()),
                        Languages.in(language.getValue(), me.language()),
                        units.getValue(),
                        week.getValue()));
                speak(settled.language());
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return form(name, zone, language, week, units, save);
    }

    /** Says that it is kept; in another language the whole screen is told anew. */
    private void speak(Locale language) {
        UI ui = UI.getCurrent();
        if (ui.getLocale().equals(language)) {
            Notices.done(getTranslation("accounts.account.saved"));
        } else {
            ui.setLocale(language);
            ui.getPage().reload();
        }
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
        PasswordField present =
                ComponentWords.of(new PasswordField(getTranslation("accounts.account.password.present")));
        present.getElement().setAttribute("autocomplete", "current-password");
        present.setManualValidation(true);
        PasswordField next = ComponentWords.of(new PasswordField(getTranslation("accounts.reset.password")));
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
