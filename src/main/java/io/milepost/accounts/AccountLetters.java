package io.milepost.accounts;

import io.milepost.ui.Messages;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The words of the mails that accounts write, in the reader's language. */
@Component
class AccountLetters {

    private final Messages messages;
    private final String baseUrl;

    AccountLetters(Messages messages, @Value("${milepost.base-url}") String baseUrl) {
        this.messages = messages;
        this.baseUrl = baseUrl;
    }

    record Letter(String subject, String text) {}

    Letter confirmEmail(Account account, Secret secret) {
        return letter("confirm", account.language(), account.firstName(), baseUrl + "/confirm/" + secret.value());
    }

    Letter resetPassword(Account account, Secret secret) {
        return letter("reset", account.language(), account.firstName(), baseUrl + "/reset/" + secret.value());
    }

    Letter invitation(Locale language, String name, String practice, String inviter, String role, Secret secret) {
        return letter(
                "invite." + role,
                language,
                name.isBlank() ? "" : " " + name,
                baseUrl + "/join/" + secret.value(),
                practice,
                inviter);
    }

    private Letter letter(String kind, Locale language, Object... words) {
        return new Letter(
                messages.get("accounts.mail." + kind + ".subject", language, words),
                messages.get("accounts.mail." + kind + ".text", language, words));
    }
}
