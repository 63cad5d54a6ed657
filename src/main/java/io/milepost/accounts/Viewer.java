package io.milepost.accounts;

import io.milepost.tenancy.Practice;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.Seats;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.time.Clock;
import java.time.DayOfWeek;
import org.springframework.stereotype.Service;

/** The person at the screen, as far as a screen needs them: how they read numbers and dates. */
@Service
public class Viewer {

    private final Accounts accounts;
    private final Seats seats;
    private final Practices practices;
    private final Clock clock;
    private final Messages messages;

    Viewer(Accounts accounts, Seats seats, Practices practices, Clock clock, Messages messages) {
        this.accounts = accounts;
        this.seats = seats;
        this.practices = practices;
        this.clock = clock;
        this.messages = messages;
    }

    /** The signed-in person. */
    public Account account() {
        return accounts.get(seats.requireAccount());
    }

    /** The signed-in person's units, zone, language and week. */
    public Formats formats() {
        return formatsOf(account());
    }

    /** Another person's units, zone and language: for what is written to them. */
    public Formats formatsOf(Account account) {
        return new Formats(account.language(), account.zone(), account.units(), weekStartOf(account), clock, messages);
    }

    private DayOfWeek weekStartOf(Account account) {
        DayOfWeek chosen = account.weekStartsOn();
        if (chosen != null) {
            return chosen;
        }
        DayOfWeek inPractice = seats.current()
                .flatMap(Seat::practice)
                .map(practices::get)
                .map(Practice::weekStartsOn)
                .orElse(DayOfWeek.MONDAY);
        return Formats.weekStart(account.language(), inPractice);
    }
}
