package io.milepost.review;

import io.milepost.accounts.Accounts;
import io.milepost.notifications.Mails;
import io.milepost.roster.AthleteId;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Practices;
import io.milepost.ui.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells an athlete that their coach looked at their training, and where to read it. */
@Component
class ShareLetter {

    private final Athletes athletes;
    private final Accounts accounts;
    private final Practices practices;
    private final Mails mails;
    private final Messages messages;
    private final String baseUrl;

    ShareLetter(
            Athletes athletes,
            Accounts accounts,
            Practices practices,
            Mails mails,
            Messages messages,
            @Value("${milepost.base-url}") String baseUrl) {
        this.athletes = athletes;
        this.accounts = accounts;
        this.practices = practices;
        this.mails = mails;
        this.messages = messages;
        this.baseUrl = baseUrl;
    }

    /** In the transaction that shares. An athlete without an account has nobody to write to. */
    void write(AthleteId id, ReviewId review, @Nullable AccountId by) {
        var athlete = athletes.require(id);
        if (athlete.account() == null) {
            return;
        }
        var account = accounts.get(athlete.account());
        var practice = practices.current();
        String from = by == null ? practice.name() : accounts.get(by).name();
        mails.write(
                account.email().value(),
                messages.get("review.mail.subject", account.language(), from),
                messages.get(
                        "review.mail.text",
                        account.language(),
                        account.firstName(),
                        from,
                        baseUrl + "/" + ReviewPaths.mine(practice.slug(), review),
                        practice.name()));
    }
}
