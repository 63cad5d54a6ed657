package io.milepost.accounts;

import io.milepost.notifications.Mails;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Seats;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts: register, confirm, change, and find the person behind an id. */
@Service
public class Accounts {

    private final AccountRows rows;
    private final TokenRows tokens;
    private final SignIns signIns;
    private final Mails mails;
    private final AccountLetters letters;
    private final Seats seats;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private volatile @Nullable String nobodysHash;

    Accounts(
            AccountRows rows,
            TokenRows tokens,
            SignIns signIns,
            Mails mails,
            AccountLetters letters,
            Seats seats,
            PasswordEncoder encoder,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.tokens = tokens;
        this.signIns = signIns;
        this.mails = mails;
        this.letters = letters;
        this.seats = seats;
        this.encoder = encoder;
        this.events = events;
        this.clock = clock;
    }

    /** Makes an account and mails a link that confirms its address. Throws {@link EmailTaken}. */
    @Transactional
    public Account register(Register command) {
        Account account = registerQuietly(command).toAccount();
        mailConfirmation(account, account.email());
        return account;
    }

    /** Makes an account whose address is proven already, by an invitation that was mailed to it. */
    @Transactional
    Account registerProven(Register command) {
        AccountRow row = registerQuietly(command);
        row.confirm(command.email(), clock.instant());
        return row.toAccount();
    }

    private AccountRow registerQuietly(Register command) {
        if (rows.existsByEmail(command.email().value())) {
            throw new EmailTaken();
        }
        return rows.saveAndFlush(AccountRow.register(command, encoder.encode(command.password()), clock.instant()));
    }

    /** Whether an account has this address. For flows that anybody may start, say the same either way. */
    @Transactional(readOnly = true)
    public boolean exists(EmailAddress email) {
        return rows.existsByEmail(email.value());
    }

    @Transactional(readOnly = true)
    public Optional<Account> byEmail(EmailAddress email) {
        return rows.findByEmail(email.value()).map(AccountRow::toAccount);
    }

    /**
     * The account of whoever knows its password; empty otherwise. Takes as long for an unknown address as for a wrong
     * password.
     */
    @Transactional(readOnly = true)
    public Optional<Account> recognise(EmailAddress email, String password) {
        Optional<AccountRow> row = rows.findByEmail(email.value());
        boolean matches =
                encoder.matches(password, row.map(AccountRow::passwordHash).orElseGet(this::nobodysHash));
        return row.filter(found -> matches).map(AccountRow::toAccount);
    }

    /** The account; throws {@link Missing} where there is none. */
    @Transactional(readOnly = true)
    public Account get(AccountId id) {
        return row(id).toAccount();
    }

    /** The accounts that exist among the ids. */
    @Transactional(readOnly = true)
    public Map<AccountId, Account> byId(Collection<AccountId> ids) {
        List<java.util.UUID> uuids = ids.stream().map(AccountId::value).toList();
        return rows.findByIdIn(uuids).stream()
                .map(AccountRow::toAccount)
                .collect(Collectors.toMap(Account::id, Function.identity()));
    }

    /** The signed-in person. */
    @Transactional(readOnly = true)
    public Account me() {
        return get(seats.requireAccount());
    }

    /** The signed-in person changes name, zone, language and units. */
    @Transactional
    public Account settle(PersonalSettings settings) {
        AccountRow row = row(seats.requireAccount());
        row.settle(settings);
        events.publishEvent(new PersonSettled(row.toAccount().id()));
        return row.toAccount();
    }

    /** Mails a confirmation to a new address of the signed-in person; the address changes when it is answered. */
    @Transactional
    public void askToChangeEmail(EmailAddress next) {
        Account me = me();
        if (!next.equals(me.email()) && !rows.existsByEmail(next.value())) {
            mailConfirmation(me, next);
        }
    }

    /** Mails the confirmation of the present address again. */
    @Transactional
    public void askToConfirmAgain() {
        Account me = me();
        if (!me.emailConfirmed()) {
            mailConfirmation(me, me.email());
        }
    }

    /** Redeems a confirmation link. False where it is unknown, used or expired, or the address was taken meanwhile. */
    @Transactional
    public boolean confirmEmail(String secret) {
        return consume(secret, TokenRow.Purpose.CONFIRM_EMAIL)
                .filter(token -> rows.findByEmail(token.email().value())
                        .map(owner -> owner.getId().equals(token.account()))
                        .orElse(true))
                .map(token -> {
                    row(new AccountId(token.account())).confirm(token.email(), clock.instant());
                    return true;
                })
                .orElse(false);
    }

    /** Mails a link to reset the password, if an account has this address. The caller learns nothing of that. */
    @Transactional
    public void askToResetPassword(EmailAddress email) {
        rows.findByEmail(email.value()).map(AccountRow::toAccount).ifPresent(account -> {
            Secret secret = issue(account, TokenRow.Purpose.RESET_PASSWORD, account.email());
            AccountLetters.Letter letter = letters.resetPassword(account, secret);
            mails.write(account.email().value(), letter.subject(), letter.text());
        });
    }

    /** Whether the reset link would work now. */
    @Transactional(readOnly = true)
    public boolean canResetPassword(String secret) {
        return tokens.live(new Secret(secret).hash(), TokenRow.Purpose.RESET_PASSWORD, clock.instant())
                .isPresent();
    }

    /** Redeems a reset link, sets the password and ends every sign-in. False where the link does not work. */
    @Transactional
    public boolean resetPassword(String secret, String password) {
        if (!Passwords.isLongEnough(password)) {
            throw new IllegalArgumentException("a password has 10 to 128 characters");
        }
        return consume(secret, TokenRow.Purpose.RESET_PASSWORD)
                .map(token -> {
                    AccountRow row = row(new AccountId(token.account()));
                    row.changePassword(encoder.encode(password));
                    row.confirm(token.email(), clock.instant());
                    signIns.revokeAll(row.id());
                    return true;
                })
                .orElse(false);
    }

    /** The signed-in person changes their password. False where the present one is wrong. */
    @Transactional
    public boolean changePassword(String present, String next) {
        AccountRow row = row(seats.requireAccount());
        if (!encoder.matches(present, row.passwordHash())) {
            return false;
        }
        if (!Passwords.isLongEnough(next)) {
            throw new IllegalArgumentException("a password has 10 to 128 characters");
        }
        row.changePassword(encoder.encode(next));
        return true;
    }

    /** Makes the account one that runs the platform. For set-up only: no screen leads here. */
    @Transactional
    public void letRunThePlatform(AccountId id) {
        row(id).runThePlatform();
    }

    private String nobodysHash() {
        String known = nobodysHash;
        if (known == null) {
            known = encoder.encode(Secret.random().value());
            nobodysHash = known;
        }
        return known;
    }

    private void mailConfirmation(Account account, EmailAddress address) {
        Secret secret = issue(account, TokenRow.Purpose.CONFIRM_EMAIL, address);
        AccountLetters.Letter letter = letters.confirmEmail(account, secret);
        mails.write(address.value(), letter.subject(), letter.text());
    }

    private Secret issue(Account account, TokenRow.Purpose purpose, EmailAddress address) {
        Secret secret = Secret.random();
        tokens.withdraw(account.id().value(), purpose);
        tokens.save(TokenRow.issued(account.id(), purpose, address, secret, clock.instant()));
        return secret;
    }

    private Optional<TokenRow> consume(String secret, TokenRow.Purpose purpose) {
        Instant now = clock.instant();
        return tokens.live(new Secret(secret).hash(), purpose, now).filter(token -> tokens.consume(token.getId()) == 1);
    }

    private AccountRow row(AccountId id) {
        return rows.findById(id.value()).orElseThrow(() -> new Missing("account"));
    }
}
