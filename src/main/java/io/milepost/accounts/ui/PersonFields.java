package io.milepost.accounts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.accounts.EmailAddress;
import io.milepost.accounts.Passwords;
import io.milepost.accounts.PersonName;
import io.milepost.accounts.Register;
import io.milepost.running.UnitSystem;
import io.milepost.ui.ComponentWords;
import java.time.ZoneId;
import java.util.Optional;

/** Name, e-mail and password of a newcomer, each with its own word where it does not do. */
class PersonFields extends Div {

    final TextField name = new TextField();
    final EmailField email = new EmailField();
    final PasswordField password = ComponentWords.of(new PasswordField());

    PersonFields() {
        addClassName("mp-stack");
        name.setLabel(getTranslation("accounts.person.name"));
        name.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NAME);
        name.setMaxLength(PersonName.LONGEST);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        email.setLabel(getTranslation("accounts.person.email"));
        email.setRequiredIndicatorVisible(true);
        email.setManualValidation(true);
        password.setLabel(getTranslation("accounts.person.password"));
        password.setHelperText(getTranslation("accounts.person.password.help", Passwords.SHORTEST));
        password.setMaxLength(Passwords.LONGEST);
        password.setRequiredIndicatorVisible(true);
        password.setManualValidation(true);
        password.getElement().setAttribute("autocomplete", "new-password");
        name.setWidthFull();
        email.setWidthFull();
        password.setWidthFull();
        add(name, email, password);
    }

    /** What was typed, if all of it does; otherwise each field says what is wrong, and nothing typed is lost. */
    Optional<Register> read(ZoneId zone, UnitSystem units) {
        boolean named = check(name, PersonName.isValid(name.getValue()), "accounts.person.name.missing");
        boolean addressed = check(email, EmailAddress.isValid(email.getValue()), "accounts.person.email.wrong");
        boolean safe = Passwords.isLongEnough(password.getValue());
        password.setInvalid(!safe);
        password.setErrorMessage(safe ? "" : getTranslation("accounts.person.password.short", Passwords.SHORTEST));
        if (!named || !addressed || !safe) {
            return Optional.empty();
        }
        return Optional.of(new Register(
                new EmailAddress(email.getValue()), name.getValue(), password.getValue(), zone, getLocale(), units));
    }

    void emailTaken() {
        email.setErrorMessage(getTranslation("accounts.person.email.taken"));
        email.setInvalid(true);
        email.focus();
    }

    private boolean check(TextField field, boolean good, String key) {
        field.setInvalid(!good);
        field.setErrorMessage(good ? "" : getTranslation(key));
        return good;
    }

    private boolean check(EmailField field, boolean good, String key) {
        field.setInvalid(!good);
        field.setErrorMessage(good ? "" : getTranslation(key));
        return good;
    }
}
