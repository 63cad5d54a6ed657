package io.milepost.billing;

import io.milepost.accounts.Accounts;
import io.milepost.accounts.Viewer;
import io.milepost.billing.stripe.RemoteSubscription;
import io.milepost.notifications.Mails;
import io.milepost.roster.AthleteId;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.Practices;
import io.milepost.ui.Messages;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells an athlete, kindly, that a payment did not go through, what is safe, and where to put it right. */
@Component
class PastDueLetter {

    private final Athletes athletes;
    private final Accounts accounts;
    private final Viewer viewer;
    private final Practices practices;
    private final Mails mails;
    private final Messages messages;
    private final String baseUrl;

    PastDueLetter(
            Athletes athletes,
            Accounts accounts,
            Viewer viewer,
            Practices practices,
            Mails mails,
            Messages messages,
            @Value("${milepost.base-url}") String baseUrl) {
        this.athletes = athletes;
        this.accounts = accounts;
        this.viewer = viewer;
        this.practices = practices;
        this.mails = mails;
        this.messages = messages;
        this.baseUrl = baseUrl;
    }

    /** In the transaction that learned of it. An athlete without an account has nobody to write to. */
    void write(AthleteId id, RemoteSubscription subscription) {
        var athlete = athletes.require(id);
        if (athlete.account() == null) {
            return;
        }
        var account = accounts.get(athlete.account());
        var formats = viewer.formatsOf(account);
        var practice = practices.current();
        var money = Money.of(subscription.amount(), subscription.currency());
        var grace = LocalDate.ofInstant(AccessBooking.graceEnds(subscription.periodStart()), formats.zone());
        mails.write(
                account.email().value(),
                messages.get("billing.mail.past-due.subject", account.language(), practice.name()),
                messages.get(
                        "billing.mail.past-due.text",
                        account.language(),
                        account.firstName(),
                        formats.money(money.minor(), money.currency()),
                        practice.name(),
                        formats.day(grace),
                        baseUrl + "/me/" + practice.slug().value() + "/membership"));
    }
}
