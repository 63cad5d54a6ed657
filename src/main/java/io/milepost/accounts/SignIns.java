package io.milepost.accounts;

import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Seats;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The devices on which people are signed in: listed, kept alive, revoked. */
@Service
public class SignIns {

    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    private final SignInRows rows;
    private final Seats seats;
    private final Clock clock;

    SignIns(SignInRows rows, Seats seats, Clock clock) {
        this.rows = rows;
        this.seats = seats;
        this.clock = clock;
    }

    /** The live sign-ins of the signed-in person, the latest seen first. */
    @Transactional(readOnly = true)
    public List<SignIn> mine() {
        Instant now = clock.instant();
        return rows
                .findByAccountAndRevokedIsNullOrderByLastSeenDesc(
                        seats.requireAccount().value())
                .stream()
                .filter(row -> row.isLive(now))
                .map(SignInRow::toSignIn)
                .toList();
    }

    /** Ends one sign-in of the signed-in person; its session stops at its next request. */
    @Transactional
    public void revoke(UUID id) {
        AccountId me = seats.requireAccount();
        rows.findById(id)
                .filter(row -> row.account().equals(me))
                .orElseThrow(() -> new Missing("sign-in"))
                .revoke(clock.instant());
    }

    @Transactional
    void revokeAll(AccountId account) {
        Instant now = clock.instant();
        rows.findByAccountAndRevokedIsNullOrderByLastSeenDesc(account.value()).forEach(row -> row.revoke(now));
    }

    /** Begins a sign-in and gives the secret that its cookie carries. */
    @Transactional
    Begun begin(AccountId account, String device) {
        Secret secret = Secret.random();
        SignInRow row = rows.save(SignInRow.begun(account, secret, device, clock.instant()));
        return new Begun(row.getId(), secret);
    }

    /** The live sign-in that a cookie names. */
    @Transactional(readOnly = true)
    Optional<Live> bySecret(String secret) {
        return rows.findBySecretHash(new Secret(secret).hash())
                .filter(row -> row.isLive(clock.instant()))
                .map(row -> new Live(row.getId(), row.account()));
    }

    /** Whether a session that began with this sign-in may go on; notes now and then that it did. */
    @Transactional
    boolean isLive(UUID id) {
        Instant now = clock.instant();
        Optional<SignInRow> live = rows.findById(id).filter(row -> row.isLive(now));
        live.filter(row -> row.lastSeen().plus(NOTED_EVERY).isBefore(now))
                .ifPresent(row -> rows.seen(id, now, now.minus(NOTED_EVERY)));
        return live.isPresent();
    }

    @Transactional
    void end(UUID id) {
        rows.findById(id).ifPresent(row -> row.revoke(clock.instant()));
    }

    record Begun(UUID id, Secret secret) {}

    record Live(UUID id, AccountId account) {}
}
