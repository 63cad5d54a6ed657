package io.milepost.connections;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An athlete's connection with a vendor, and the walk back through their history there.
 *
 * <p>The walk goes from now into the past; {@code reached} says how far it is. Whoever walks again (connected anew, or once
 * a day) begins at now, and where the walk meets what was looked at before ({@code jumpAt}) it goes on where the earlier
 * walk had stopped ({@code jumpTo}): nothing is missed, and little is looked at twice.
 */
@Entity
@Table(name = "vendor_connection")
class ConnectionRow extends PracticeRow {

    /** What came late to the vendor is looked for again for so long. */
    private static final Duration OVERLAP = Duration.ofDays(1);

    enum State {
        CONNECTED,
        BROKEN,
        ENDED
    }

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athlete;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Vendor vendor;

    @Column(name = "vendor_user", nullable = false)
    private String user;

    @Column(nullable = false)
    private String client;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    @Enumerated(EnumType.STRING)
    private @Nullable Breakage breakage;

    @Column(name = "state_since", nullable = false)
    private Instant stateSince;

    private @Nullable Instant heard;

    @Column(name = "history_from", nullable = false)
    private Instant historyFrom;

    @Column(nullable = false)
    private boolean walking;

    @Column(name = "walk_began", nullable = false)
    private Instant walkBegan;

    @Column(name = "looked_until", nullable = false)
    private Instant lookedUntil;

    @Column(nullable = false)
    private Instant reached;

    @Column(name = "jump_at")
    private @Nullable Instant jumpAt;

    @Column(name = "jump_to")
    private @Nullable Instant jumpTo;

    @Column(name = "paused_until")
    private @Nullable Instant pausedUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "pause_reason")
    private Connection.@Nullable Pause pause;

    @Column(nullable = false)
    private int failures;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ConnectionRow() {}

    private ConnectionRow(AthleteId athlete, Vendor vendor, String user, String client, Instant from, Instant now) {
        super(Ids.next());
        this.athlete = athlete.value();
        this.vendor = vendor;
        this.user = user;
        this.client = client;
        this.state = State.CONNECTED;
        this.stateSince = now;
        this.historyFrom = from;
        this.walking = true;
        this.walkBegan = now;
        this.lookedUntil = now;
        this.reached = now;
    }

    static ConnectionRow made(AthleteId athlete, Vendor vendor, String user, String client, Instant from, Instant now) {
        return new ConnectionRow(athlete, vendor, user, client, from, now);
    }

    /** The athlete gave permission again: the same person's walk goes on, another one's begins. */
    void connectAgain(String sameOrOther, String newClient, Instant from, Instant now) {
        if (!sameOrOther.equals(user) || state == State.ENDED) {
            begin(sameOrOther, newClient, from, now);
            return;
        }
        client = newClient;
        is(State.CONNECTED, now);
        breakage = null;
        goFurtherBack(from, now);
        walkAgain(now);
    }

    private void begin(String newUser, String newClient, Instant from, Instant now) {
        user = newUser;
        client = newClient;
        is(State.CONNECTED, now);
        breakage = null;
        historyFrom = from;
        walking = true;
        walkBegan = now;
        lookedUntil = now;
        reached = now;
        jumpAt = null;
        jumpTo = null;
        goesOn();
    }

    /** More history is wanted than before; less takes nothing away. */
    void goFurtherBack(Instant from, Instant now) {
        if (from.isBefore(historyFrom)) {
            historyFrom = from;
            if (!walking) {
                walking = true;
                walkBegan = now;
            }
        }
    }

    /** Looks for what came since, and goes on with what is left of the history. */
    void walkAgain(Instant now) {
        if (jumpAt == null) {
            jumpAt = lookedUntil.minus(OVERLAP);
            jumpTo = reached;
        }
        walking = true;
        walkBegan = now;
        reached = now;
        goesOn();
    }

    /** Everything that began after this instant has been looked at. */
    void reached(Instant instant) {
        if (instant.isBefore(reached)) {
            reached = instant;
        }
        if (jumpAt != null && jumpTo != null && !reached.isAfter(jumpAt)) {
            reached = reached.isBefore(jumpTo) ? reached : jumpTo;
            lookedUntil = walkBegan;
            jumpAt = null;
            jumpTo = null;
        }
        if (!reached.isAfter(historyFrom)) {
            arrive();
        }
    }

    /** The vendor has nothing older. */
    void arrive() {
        walking = false;
        reached = historyFrom;
        lookedUntil = walkBegan;
        jumpAt = null;
        jumpTo = null;
    }

    void pause(Connection.Pause why, Instant until) {
        pause = why;
        pausedUntil = until;
        failures += why == Connection.Pause.AWAY ? 1 : 0;
    }

    final void goesOn() {
        pause = null;
        pausedUntil = null;
        failures = 0;
    }

    void heard(Instant now) {
        heard = now;
        goesOn();
    }

    void breaks(Breakage why, Instant now) {
        is(State.BROKEN, now);
        breakage = why;
        goesOn();
    }

    void end(Instant now) {
        is(State.ENDED, now);
        breakage = null;
        walking = false;
        goesOn();
    }

    private void is(State next, Instant now) {
        state = next;
        stateSince = now;
    }

    AthleteId athlete() {
        return new AthleteId(athlete);
    }

    Vendor vendor() {
        return vendor;
    }

    String user() {
        return user;
    }

    String client() {
        return client;
    }

    boolean isConnected() {
        return state == State.CONNECTED;
    }

    boolean isBroken() {
        return state == State.BROKEN;
    }

    Optional<BrokenConnection> broken() {
        return Optional.ofNullable(breakage)
                .filter(why -> isBroken())
                .map(why -> new BrokenConnection(athlete(), vendor, why, stateSince));
    }

    boolean isWalking() {
        return walking;
    }

    Instant historyFrom() {
        return historyFrom;
    }

    Instant reached() {
        return reached;
    }

    int failures() {
        return failures;
    }

    Connection shown(boolean available, long broughtIn, boolean announced) {
        if (state == State.ENDED) {
            return new Connection(vendor, Connection.State.OPEN, available, null, null, heard, null);
        }
        Instant asFarAs = jumpTo != null && jumpTo.isBefore(reached) ? jumpTo : reached;
        return new Connection(
                vendor,
                state == State.BROKEN ? Connection.State.BROKEN : Connection.State.CONNECTED,
                available,
                breakage,
                stateSince,
                heard,
                new Connection.History(historyFrom, asFarAs, walking, announced, broughtIn, pausedUntil, pause));
    }
}
