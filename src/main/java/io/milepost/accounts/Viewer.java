package io.milepost.accounts;

import io.milepost.tenancy.Seats;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** The person at the screen, as far as a screen needs them: how they read numbers and dates. */
@Service
public class Viewer {

    private final Accounts accounts;
    private final Seats seats;
    private final Clock clock;
    private final Messages messages;

    Viewer(Accounts accounts, Seats seats, Clock clock, Messages messages) {
        this.accounts = accounts;
        this.seats = seats;
        this.clock = clock;
        this.messages = messages;
    }

    /** The signed-in person. */
    public Account account() {
        return accounts.get(seats.requireAccount());
    }

    /** The signed-in person's units, zone and language. */
    public Formats formats() {
        return formatsOf(account());
    }

    /** Another person's units, zone and language: for what is written to them. */
    public Formats formatsOf(Account account) {
        return new Formats(localeOf(account), account.zone(), account.units(), clock, messages);
    }

    private static Locale localeOf(Account account) {
        return account.language();
    }
}
