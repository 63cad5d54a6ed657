package io.milepost.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.running.UnitSystem;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AccountsTest extends MilepostTest {

    @Autowired
    Accounts accounts;

    @Autowired
    Letterbox letterbox;

    @Autowired
    SignIns signIns;

    @Test
    void anAddressIsOneAccountHoweverItIsTyped() {
        accounts.register(person(" Ana.P@Example.ORG "));

        assertThatThrownBy(() -> accounts.register(person("ana.p@example.org"))).isInstanceOf(EmailTaken.class);
    }

    @Test
    void aConfirmationLinkWorksOnce() {
        Account account = accounts.register(person("confirm.once@example.org"));
        String secret = letterbox.secretOf("confirm.once@example.org", "/confirm/");

        assertThat(accounts.confirmEmail(secret)).isTrue();
        assertThat(accounts.get(account.id()).emailConfirmed()).isTrue();
        assertThat(accounts.confirmEmail(secret)).isFalse();
    }

    @Test
    void aConfirmationLinkExpires() {
        accounts.register(person("late@example.org"));
        String secret = letterbox.secretOf("late@example.org", "/confirm/");

        clock.move(Duration.ofDays(8));

        assertThat(accounts.confirmEmail(secret)).isFalse();
    }

    @Test
    void aResetChangesThePasswordOnceAndEndsEverySignIn() {
        Account account = accounts.register(person("forgetful@example.org"));
        SignIns.Begun begun = signIns.begin(account.id(), "Firefox · Linux");
        accounts.askToResetPassword(new EmailAddress("forgetful@example.org"));
        String secret = letterbox.secretOf("forgetful@example.org", "/reset/");

        assertThat(accounts.resetPassword(secret, "an entirely new one")).isTrue();

        assertThat(signIns.isLive(begun.id())).isFalse();
        assertThat(accounts.resetPassword(secret, "and once again so")).isFalse();
    }

    @Test
    void anUnknownAddressGetsNoResetMail() {
        accounts.askToResetPassword(new EmailAddress("nobody.here@example.org"));

        assertThat(letterbox.textsTo("nobody.here@example.org")).isEmpty();
    }

    @Test
    void aSignInThatWasNotSeenForSixtyDaysIsOver() {
        Account account = accounts.register(person("away@example.org"));
        SignIns.Begun begun = signIns.begin(account.id(), "Safari · iPhone");

        clock.move(Duration.ofDays(59));
        assertThat(signIns.isLive(begun.id())).isTrue();
        clock.move(Duration.ofDays(59));
        assertThat(signIns.isLive(begun.id())).isTrue();
        clock.move(Duration.ofDays(61));
        assertThat(signIns.isLive(begun.id())).isFalse();
    }

    @Test
    void theRequestsOfOnePageNoteTogetherThatSomebodyIsBack() throws Exception {
        Stage.House house = stage.house();
        SignIns.Begun begun = signIns.begin(house.owner(), "Firefox · Linux");
        clock.move(Duration.ofMinutes(6));
        Instant back = clock.instant();

        try (ExecutorService page = Executors.newFixedThreadPool(8)) {
            Callable<Boolean> request = () -> signIns.isLive(begun.id());
            for (Future<Boolean> live : page.invokeAll(Collections.nCopies(24, request))) {
                assertThat(live.get()).isTrue();
            }
        }

        assertThat(stage.as(house, house.owner(), signIns::mine))
                .singleElement()
                .satisfies(
                        device -> assertThat(device.lastSeen()).isAfterOrEqualTo(back.truncatedTo(ChronoUnit.MILLIS)));
    }

    @Test
    void nobodyRevokesTheSignInOfSomebodyElse() {
        Stage.House house = stage.house();
        SignIns.Begun begun = signIns.begin(stage.account("Vera Victim"), "Chrome · Windows");

        assertThatThrownBy(() -> stage.run(house, house.owner(), () -> signIns.revoke(begun.id())))
                .isInstanceOf(io.milepost.tenancy.Missing.class);
        assertThat(signIns.isLive(begun.id())).isTrue();
    }

    private static Register person(String email) {
        return new Register(
                new EmailAddress(email),
                "Ana Prieto",
                Stage.PASSWORD,
                ZoneOffset.UTC,
                Locale.ENGLISH,
                UnitSystem.METRIC);
    }
}
