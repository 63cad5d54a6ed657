package io.milepost.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.roster.AddAthlete;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.AthleteStatus;
import io.milepost.roster.Athletes;
import io.milepost.running.UnitSystem;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.RoleBook;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.SeatException;
import io.milepost.tenancy.Seats;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InvitationsTest extends MilepostTest {

    @Autowired
    Invitations invitations;

    @Autowired
    Athletes athletes;

    @Autowired
    Team team;

    @Autowired
    RoleBook roles;

    @Autowired
    Letterbox letterbox;

    @Test
    void anInvitedCoachJoinsTheTeamOnce() {
        Stage.House house = stage.house();
        String secret = invite(house, "new.coach@example.org", Role.COACH);

        Invitations.Accepted accepted = invitations
                .acceptAsNewcomer(secret, newcomer("new.coach@example.org"))
                .orElseThrow();

        assertThat(roles.rolesOf(accepted.account(), house.id())).containsExactly(Role.COACH);
        AccountId other = stage.account("Second Reader");
        assertThat(Seats.call(new Seat.Person(other, false), () -> invitations.accept(secret)))
                .isEmpty();
        assertThat(roles.rolesOf(other, house.id())).isEmpty();
    }

    @Test
    void ofManyWhoRedeemALinkAtOnceOneGetsThePlace() throws Exception {
        Stage.House house = stage.house();
        String secret = invite(house, "crowd@example.org", Role.COACH);
        List<AccountId> crowd =
                IntStream.range(0, 8).mapToObj(i -> stage.account("Crowd " + i)).toList();

        List<Callable<Boolean>> attempts = crowd.stream()
                .map(who -> (Callable<Boolean>)
                        () -> Seats.call(new Seat.Person(who, false), () -> invitations.accept(secret))
                                .isPresent())
                .toList();
        long successes = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> attempt : threads.invokeAll(attempts)) {
                successes += attempt.get() ? 1 : 0;
            }
        }

        assertThat(successes).isEqualTo(1);
    }

    @Test
    void anInvitationExpiresAfterFourteenDays() {
        Stage.House house = stage.house();
        String secret = invite(house, "slow@example.org", Role.COACH);

        clock.move(Duration.ofDays(15));

        assertThat(invitations.open(secret)).isEmpty();
        assertThat(invitations.acceptAsNewcomer(secret, newcomer("slow@example.org")))
                .isEmpty();
    }

    @Test
    void aFreshLinkMakesTheOldOneUseless() {
        Stage.House house = stage.house();
        String old = invite(house, "twice@example.org", Role.COACH);
        Invitation waiting =
                stage.as(house, house.owner(), () -> invitations.waiting()).getFirst();

        stage.run(house, house.owner(), () -> invitations.sendAgain(waiting.id()));

        assertThat(invitations.open(old)).isEmpty();
        assertThat(invitations.open(letterbox.secretOf("twice@example.org", "/join/")))
                .isPresent();
    }

    @Test
    void anInvitedAthleteTakesThePlaceThatWasMadeForThem() {
        Stage.House house = stage.house();
        AthleteProfile added = stage.as(
                house,
                house.owner(),
                () -> athletes.add(new AddAthlete("Mira K", "mira@example.org", null, List.of())));
        stage.run(house, house.owner(), () -> athletes.invite(added.id(), new EmailAddress("mira@example.org")));

        Invitations.Accepted accepted = invitations
                .acceptAsNewcomer(letterbox.secretOf("mira@example.org", "/join/"), newcomer("mira@example.org"))
                .orElseThrow();

        AthleteProfile mira = stage.as(house, accepted.account(), () -> athletes.me());
        assertThat(mira.id()).isEqualTo(added.id());
        assertThat(mira.status()).isEqualTo(AthleteStatus.ACTIVE);
        assertThat(mira.zone()).isEqualTo(ZoneId.of("America/New_York"));
    }

    @Test
    void onlyAnOwnerInvitesIntoTheTeam() {
        Stage.House house = stage.house();
        AccountId coach = stage.member(house, Role.COACH);

        assertThatThrownBy(() ->
                        stage.run(house, coach, () -> invitations.invite(command("friend@example.org", Role.COACH))))
                .isInstanceOf(SeatException.NotAllowed.class);
    }

    @Test
    void anInvitationOfAnotherPracticeCannotBeWithdrawn() {
        Stage.House a = stage.house();
        Stage.House b = stage.house();
        invite(a, "theirs@example.org", Role.COACH);
        Invitation theirs = stage.as(a, a.owner(), () -> invitations.waiting()).getFirst();

        assertThatThrownBy(() -> stage.run(b, b.owner(), () -> invitations.withdraw(theirs.id())))
                .isInstanceOf(Missing.class);
    }

    @Test
    void theLastOwnerCannotBeDismissed() {
        Stage.House house = stage.house();

        assertThatThrownBy(() -> stage.run(house, house.owner(), () -> team.dismiss(house.owner())))
                .isInstanceOf(Team.LastOwner.class);
    }

    @Test
    void aDismissedCoachHoldsNoRoleAtTheirNextCall() {
        Stage.House house = stage.house();
        AccountId coach = stage.member(house, Role.COACH);

        stage.run(house, house.owner(), () -> team.dismiss(coach));

        assertThat(roles.rolesOf(coach, house.id())).isEmpty();
    }

    private String invite(Stage.House house, String address, Role role) {
        stage.run(house, house.owner(), () -> invitations.invite(command(address, role)));
        return letterbox.secretOf(address, "/join/");
    }

    private static Invite command(String address, Role role) {
        return new Invite(new EmailAddress(address), "", role, null);
    }

    private static Register newcomer(String address) {
        return new Register(
                new EmailAddress(address),
                "New Comer",
                Stage.PASSWORD,
                ZoneId.of("America/New_York"),
                Locale.ENGLISH,
                UnitSystem.IMPERIAL);
    }
}
