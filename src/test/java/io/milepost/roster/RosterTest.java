package io.milepost.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.accounts.EmailAddress;
import io.milepost.accounts.Invitations;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.SeatException;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class RosterTest extends MilepostTest {

    @Autowired
    Roster roster;

    @Autowired
    Athletes athletes;

    @Autowired
    Groups groups;

    @Autowired
    Assignments assignments;

    @Autowired
    Invitations invitations;

    @Autowired
    JdbcTemplate jdbc;

    private Stage.House house;

    @BeforeEach
    void aPractice() {
        house = stage.house();
    }

    @Test
    void listAndCountAgreeUnderEveryFilter() {
        AthleteProfile ana = add("Ana P", "ana@example.org", "Track");
        add("Ben O", null);
        AthleteProfile cid = add("Cid_1", null, "Track");
        asOwner(() -> {
            assignments.lookAfter(ana.id(), house.owner());
            athletes.archive(cid.id());
            return null;
        });
        GroupId track = asOwner(() -> groups.named("Track").id());

        assertThat(names(RosterFilter.ALL)).containsExactly("Ana P", "Ben O");
        assertThat(names(new RosterFilter("EXAMPLE.org", null, null, null))).containsExactly("Ana P");
        assertThat(names(new RosterFilter("_", AthleteStatus.ARCHIVED, null, null)))
                .containsExactly("Cid_1");
        assertThat(names(new RosterFilter("_", null, null, null))).isEmpty();
        assertThat(names(new RosterFilter("", AthleteStatus.INVITED, null, null)))
                .containsExactly("Ana P");
        assertThat(names(new RosterFilter("", null, track, null))).containsExactly("Ana P");
        assertThat(names(new RosterFilter("", null, null, house.owner()))).containsExactly("Ana P");
    }

    @Test
    void pagesFollowEachOtherInTheOrderAsked() {
        List.of("Cid", "Ana", "Ben", "Dan").forEach(name -> add(name, null));
        RosterOrder backwards = new RosterOrder(RosterOrder.By.NAME, true);

        assertThat(asOwner(() -> roster.lines(RosterFilter.ALL, backwards, 1, 2)))
                .extracting(RosterLine::name)
                .containsExactly("Cid", "Ben");
        assertThat(asOwner(() -> roster.lines(RosterFilter.ALL, new RosterOrder(RosterOrder.By.JOINED, false), 0, 10)))
                .extracting(RosterLine::name)
                .containsExactly("Cid", "Ana", "Ben", "Dan");
    }

    @Test
    void anAssistantsListAndCountHoldWhomTheyHelpAndNobodyElse() {
        AthleteProfile ana = add("Ana P", null);
        add("Ben O", null);
        AthleteProfile cid = add("Cid", null);
        AccountId asa = stage.member(house, Role.ASSISTANT);
        asOwner(() -> {
            assignments.help(ana.id(), Set.of(asa));
            assignments.lookAfter(cid.id(), asa);
            return null;
        });

        assertThat(stage.as(house, asa, () -> roster.lines(RosterFilter.ALL, RosterOrder.BY_NAME, 0, 10)))
                .extracting(RosterLine::name)
                .containsExactly("Ana P", "Cid");
        assertThat(stage.as(house, asa, () -> roster.count(RosterFilter.ALL))).isEqualTo(2);
        assertThat(stage.as(house, asa, () -> athletes.onRoster())).hasSize(2);

        asOwner(() -> {
            assignments.help(ana.id(), Set.of());
            return null;
        });
        assertThat(stage.as(house, asa, () -> roster.count(RosterFilter.ALL))).isEqualTo(1);
    }

    @Test
    void anAthleteDoesNotReadTheRoster() {
        AthleteProfile ana = stage.athlete(house, "Ana P");

        assertThatThrownBy(() -> stage.as(house, account(ana), () -> roster.count(RosterFilter.ALL)))
                .isInstanceOf(SeatException.NotAllowed.class);
    }

    @Test
    void anAddressIsOnTheRosterOnce() {
        add("Ana P", "ana@example.org");

        assertThatThrownBy(() -> add("Ana Again", "Ana@Example.org")).isInstanceOf(AlreadyHere.class);
        assertThat(asOwner(() -> roster.count(RosterFilter.ALL))).isEqualTo(1);
    }

    @Test
    void addingWithAnAddressMailsAnInvitationThatArchivingWithdraws() {
        AthleteProfile ana = add("Ana P", "ana@example.org");

        assertThat(ana.status()).isEqualTo(AthleteStatus.INVITED);
        assertThat(asOwner(() -> invitations.waiting()))
                .singleElement()
                .satisfies(invitation -> assertThat(invitation.email()).isEqualTo(new EmailAddress("ana@example.org")));

        asOwner(() -> {
            athletes.archive(ana.id());
            return null;
        });
        assertThat(asOwner(() -> invitations.waiting())).isEmpty();
    }

    @Test
    void aGroupEndsAndItsAthletesStay() {
        AthleteProfile ana = add("Ana P", null, "Track");
        Group track = asOwner(() -> groups.named("track"));

        assertThat(asOwner(() -> groups.sizes())).containsEntry(track.id(), 1L);
        assertThatThrownBy(() -> asOwner(() -> groups.create("TRACK"))).isInstanceOf(GroupNameTaken.class);

        asOwner(() -> {
            groups.delete(track.id());
            return null;
        });
        assertThat(asOwner(() -> groups.all())).isEmpty();
        assertThat(asOwner(() -> athletes.require(ana.id())).name()).isEqualTo("Ana P");
    }

    @Test
    void anAssistantIsToldOfAGroupWhatTheyMaySeeOfIt() {
        AthleteProfile ana = add("Ana P", null, "Track", "Hills");
        add("Ben O", null, "Track", "Trail");
        AccountId asa = stage.member(house, Role.ASSISTANT);
        asOwner(() -> {
            assignments.help(ana.id(), Set.of(asa));
            return null;
        });
        Group track = asOwner(() -> groups.named("Track"));
        Group hills = asOwner(() -> groups.named("Hills"));

        assertThat(stage.as(house, asa, () -> groups.sizes()))
                .containsExactlyInAnyOrderEntriesOf(Map.of(track.id(), 1L, hills.id(), 1L));
        assertThat(asOwner(() -> groups.sizes())).hasSize(3).containsEntry(track.id(), 2L);
    }

    @Test
    void fiveThousandAthletesAreReadAPageAtATime() {
        ByteBuffer practice = bytes(house.id().value());
        jdbc.batchUpdate(
                "insert into athlete (id, practice_id, version, name, status, zone, units, joined)"
                        + " values (?, ?, 0, ?, 'ACTIVE', 'UTC', 'METRIC', ?)",
                IntStream.range(0, 5_000)
                        .mapToObj(number -> new Object[] {
                            bytes(Ids.next()).array(),
                            practice.array(),
                            "Athlete %04d".formatted(number),
                            Timestamp.from(clock.instant())
                        })
                        .toList());

        for (int warm = 0; warm < 3; warm++) {
            asOwner(() -> roster.lines(RosterFilter.ALL, RosterOrder.BY_NAME, 2_500, 50));
        }
        long began = System.nanoTime();
        List<RosterLine> last = asOwner(() -> roster.lines(RosterFilter.ALL, RosterOrder.BY_NAME, 4_950, 50));
        Duration took = Duration.ofNanos(System.nanoTime() - began);

        assertThat(last).hasSize(50);
        assertThat(last.getLast().name()).isEqualTo("Athlete 4999");
        assertThat(names(new RosterFilter("athlete 0042", null, null, null))).containsExactly("Athlete 0042");
        assertThat(took).isLessThan(Duration.ofSeconds(1));
    }

    private static ByteBuffer bytes(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private List<String> names(RosterFilter filter) {
        List<RosterLine> lines = asOwner(() -> roster.lines(filter, RosterOrder.BY_NAME, 0, 50));
        assertThat(asOwner(() -> roster.count(filter))).isEqualTo(lines.size());
        return lines.stream().map(RosterLine::name).toList();
    }

    private AthleteProfile add(String name, @org.jspecify.annotations.Nullable String email, String... inGroups) {
        return asOwner(() -> athletes.add(new AddAthlete(name, email, null, List.of(inGroups))));
    }

    private <T extends @org.jspecify.annotations.Nullable Object> T asOwner(Supplier<T> work) {
        return stage.as(house, house.owner(), work);
    }

    private static AccountId account(AthleteProfile athlete) {
        return java.util.Objects.requireNonNull(athlete.account());
    }
}
