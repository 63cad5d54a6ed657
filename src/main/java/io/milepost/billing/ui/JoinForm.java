package io.milepost.billing.ui;

import io.milepost.accounts.EmailAddress;
import io.milepost.accounts.Passwords;
import io.milepost.accounts.PersonName;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a newcomer typed. Only the password is not shown again. */
record JoinForm(String name, String email, String password) {

    static final JoinForm BLANK = new JoinForm("", "", "");

    static JoinForm of(@Nullable String name, @Nullable String email, @Nullable String password) {
        return new JoinForm(
                name == null ? "" : name.strip(), email == null ? "" : email.strip(), password == null ? "" : password);
    }

    /** What is wrong, by field, as keys of messages. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (!PersonName.isValid(name)) {
            problems.put("name", "billing.join.name.missing");
        }
        if (!EmailAddress.isValid(email)) {
            problems.put("email", "billing.join.email.wrong");
        }
        if (!Passwords.isLongEnough(password)) {
            problems.put("password", "billing.join.password.short");
        }
        return problems;
    }

    /** Hides the password from logs. */
    @Override
    public String toString() {
        return "JoinForm[" + email + "]";
    }
}
