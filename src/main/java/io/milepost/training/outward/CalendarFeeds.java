package io.milepost.training.outward;

import io.milepost.accounts.Secret;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.AthleteStatus;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Practice;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.Seats;
import io.milepost.training.CalendarSpan;
import io.milepost.training.Calendars;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * An athlete's plan in the calendar program of their choice, by an address that nobody can guess. Whoever has the address
 * can read along, so only the athlete makes one, and a new one ends the old.
 */
@Service
public class CalendarFeeds {

    private static final int WEEKS_BACK = 8;
    private static final int MONTHS_AHEAD = 12;

    private final FeedRows rows;
    private final Calendars calendars;
    private final FeedWriter writer;
    private final Athletes athletes;
    private final Practices practices;
    private final Messages messages;
    private final Seats seats;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final String baseUrl;

    CalendarFeeds(
            FeedRows rows,
            Calendars calendars,
            FeedWriter writer,
            Athletes athletes,
            Practices practices,
            Messages messages,
            Seats seats,
            TransactionOperations transactions,
            Clock clock,
            @Value("${milepost.base-url}") String baseUrl) {
        this.rows = rows;
        this.calendars = calendars;
        this.writer = writer;
        this.athletes = athletes;
        this.practices = practices;
        this.messages = messages;
        this.seats = seats;
        this.transactions = transactions;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /** The reader's own feed, if there is one. */
    @Transactional(readOnly = true)
    public Optional<CalendarFeed> mine() {
        return row(athletes.me()).map(FeedRow::toFeed);
    }

    /** Makes a new address for the reader's own calendar; an earlier one leads nowhere from now on. */
    @Transactional
    public URI open() {
        AthleteProfile me = athletes.me();
        close();
        Secret word = Secret.random();
        rows.save(FeedRow.open(word, seats.requirePractice(), me.id(), clock.instant()));
        return URI.create(baseUrl + "/feeds/" + word.value() + ".ics");
    }

    /** Ends the reader's own feed. */
    @Transactional
    public void close() {
        row(athletes.me()).ifPresent(row -> {
            rows.delete(row);
            rows.flush();
        });
    }

    private Optional<FeedRow> row(AthleteProfile me) {
        return rows.findByPracticeAndAthlete(
                seats.requirePractice().value(), me.id().value());
    }

    /**
     * The calendar behind a secret word, as iCalendar text; for whoever has the word, without a seat.
     *
     * @throws Missing where no feed has this word, the athlete has left, or the practice rests
     */
    String read(String word) {
        byte[] hash = new Secret(word).hash();
        FeedRow feed = row(hash);
        try {
            transactions.executeWithoutResult(status -> row(hash).fetchedAt(clock.instant()));
        } catch (ConcurrencyFailureException another) {
            // Another program of the same athlete asked at the same moment, and was noted.
        }
        return Seats.call(new Seat.Task("calendar feed", feed.practice()), () -> write(feed));
    }

    private FeedRow row(byte[] hash) {
        return rows.findByWordHash(hash).orElseThrow(() -> new Missing("feed"));
    }

    private String write(FeedRow feed) {
        Practice practice = practices.current();
        AthleteProfile athlete = athletes.require(feed.athlete());
        if (practice.status().isAtRest() || athlete.status() == AthleteStatus.ARCHIVED) {
            throw new Missing("feed");
        }
        LocalDate today = athlete.today(clock);
        CalendarSpan span =
                calendars.between(athlete.id(), today.minusWeeks(WEEKS_BACK), today.plusMonths(MONTHS_AHEAD));
        Formats formats = new Formats(practice.language(), athlete.zone(), athlete.units(), clock, messages);
        Instant now = clock.instant();
        URI screen = URI.create(baseUrl + "/me/" + practice.slug().value() + "/calendar");
        return writer.write(practice.name(), span, formats, screen, now);
    }
}
