package io.milepost.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.accounts.Invitations;
import io.milepost.roster.RosterImports.Outcome;
import io.milepost.roster.RosterImports.Reading;
import io.milepost.roster.RosterImports.Result;
import io.milepost.roster.lists.AthleteList;
import io.milepost.roster.lists.UnreadableList;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.SeatException;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RosterImportsTest extends MilepostTest {

    private static final String LIST = """
            First name;Last name;E-mail;Group
            Ana;Pérez;ana@example.org;Track
            Ben;O'Neil;ben at example;Track
            ;;nobody@example.org;
            Cid;Ruiz;;
            Ana;Again;ANA@example.org;
            """;

    @Autowired
    RosterImports imports;

    @Autowired
    Roster roster;

    @Autowired
    Groups groups;

    @Autowired
    Invitations invitations;

    private Stage.House house;

    @BeforeEach
    void aPractice() {
        house = stage.house();
    }

    @Test
    void eachLineComesOutAndABadOneLeavesTheOthersAlone() throws UnreadableList {
        List<Result> results = run(LIST, house.owner(), false);

        assertThat(results)
                .extracting(Result::outcome)
                .containsExactly(
                        Outcome.ADDED,
                        Outcome.ADDRESS_WITHOUT_AT,
                        Outcome.NO_NAME,
                        Outcome.ADDED,
                        Outcome.ALREADY_HERE);
        assertThat(results.get(1).line().text()).isEqualTo("Ben, O'Neil, ben at example, Track");
        assertThat(results.get(1).line().number()).isEqualTo(3);
        assertThat(results.get(4).knownAs()).isEqualTo("Ana Pérez");
        assertThat(stage.as(house, house.owner(), () -> roster.lines(RosterFilter.ALL, RosterOrder.BY_NAME, 0, 10)))
                .extracting(RosterLine::name, RosterLine::status, RosterLine::groups)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ana Pérez", AthleteStatus.ADDED, List.of("Track")),
                        org.assertj.core.groups.Tuple.tuple("Cid Ruiz", AthleteStatus.ADDED, List.of()));
    }

    @Test
    void theSameListAgainAddsNobody() throws UnreadableList {
        run(LIST, house.owner(), false);

        assertThat(run(LIST, house.owner(), false)).extracting(Result::outcome).doesNotContain(Outcome.ADDED);
    }

    @Test
    void newOnesAreInvitedOnlyIfAskedFor() throws UnreadableList {
        run("name,email\nAna,ana@example.org\n", house.owner(), false);
        assertThat(stage.as(house, house.owner(), () -> invitations.waiting())).isEmpty();

        run("name,email\nBen,ben@example.org\n", house.owner(), true);
        assertThat(stage.as(house, house.owner(), () -> invitations.waiting())).hasSize(1);
    }

    @Test
    void anAssistantImportsNobody() {
        AccountId asa = stage.member(house, Role.ASSISTANT);

        assertThatThrownBy(() -> run(LIST, asa, false)).isInstanceOf(SeatException.NotAllowed.class);
    }

    private List<Result> run(String text, AccountId who, boolean invite) throws UnreadableList {
        AthleteList list = AthleteList.read(text.getBytes(StandardCharsets.UTF_8));
        return stage.as(house, who, () -> imports.run(list, new Reading(list.guess(), null, invite)));
    }
}
