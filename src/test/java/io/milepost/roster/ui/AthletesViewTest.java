package io.milepost.roster.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.QueryParameters;
import io.milepost.roster.AddAthlete;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.AthleteStatus;
import io.milepost.roster.Athletes;
import io.milepost.roster.RosterFilter;
import io.milepost.roster.RosterLine;
import io.milepost.roster.RosterOrder;
import io.milepost.tenancy.Role;
import io.milepost.testing.Stage;
import io.milepost.testing.ViewTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AthletesViewTest extends ViewTest {

    @Autowired
    Athletes athletes;

    private Stage.House house;

    @BeforeEach
    void aPractice() {
        house = stage.house();
    }

    @Test
    void anEmptyRosterOffersTheFirstStep() {
        signIn(house.owner());
        open(list());
        assertThat(find(Span.class).withText("Your roster is empty").exists()).isTrue();

        test(find(Button.class).withText("Add athlete").last()).click();
        TextField name = find(TextField.class).withLabel("Name").single();
        test(name).setValue("\u200b\u2060");
        test(find(Button.class).withText("Add athlete").last()).click();
        assertThat(name.isInvalid()).as("a name that nobody can see").isTrue();
        test(name).setValue("Ana P");
        test(find(EmailField.class).single()).setValue("ana@example.org");
        test(find(Button.class).withText("Add athlete").last()).click();

        assertThat(lines()).extracting(RosterLine::name).containsExactly("Ana P");
        assertThat(lines()).extracting(RosterLine::status).containsExactly(AthleteStatus.INVITED);
    }

    @Test
    void theUrlSaysWhatIsShown() {
        List.of("Ana", "Ben", "Anton").forEach(this::add);
        signIn(house.owner());
        open(list(), "q", "an", "sort", "-name");

        assertThat(lines()).extracting(RosterLine::name).containsExactly("Anton", "Ana");
        assertThat(find(TextField.class).withValue("an").exists()).isTrue();
    }

    @Test
    void howLongEachIsPlannedForStandsUnderTheNameWhereColumnsAreOutOfSight() {
        add("Ana");
        signIn(house.owner());
        open(list());

        RosterGrid grid = find(RosterGrid.class).single();
        LitRenderer<RosterLine> name =
                (LitRenderer<RosterLine>) grid.getColumns().getFirst().getRenderer();
        assertThat(name.getValueProviders()
                        .get("aside")
                        .apply(grid.getGenericDataView().getItem(0)))
                .isEqualTo("Planned for nothing");
    }

    @Test
    void aSearchThatFindsNobodyLeadsBack() {
        add("Ana");
        signIn(house.owner());
        open(list(), "q", "zzz");
        assertThat(find(Span.class).withText("Nobody matches").exists()).isTrue();

        test(find(Button.class).withText("Show everybody").single()).click();

        assertThat(lines()).hasSize(1);
    }

    @Test
    void aClickOpensTheAthlete() {
        AthleteProfile ana = add("Ana");
        signIn(house.owner());
        open(list());

        test(find(RosterGrid.class).single()).clickRow(0);

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo(list() + "/" + ana.id().value());
    }

    @Test
    void theSelectedAreArchivedTogetherAndComeBackTogether() {
        List.of("Ana", "Ben", "Cid").forEach(this::add);
        signIn(house.owner());
        open(list());
        RosterGrid grid = find(RosterGrid.class).single();
        grid.asMultiSelect().select(lines().subList(0, 2));

        test(find(Button.class).withText("Archive").single()).click();
        assertThat(lines()).extracting(RosterLine::name).containsExactly("Cid");

        test(find(Button.class).withText("Undo").single()).click();
        assertThat(lines()).hasSize(3);
    }

    @Test
    void anAssistantLooksAndChangesNothing() {
        add("Ana");
        signIn(stage.member(house, Role.ASSISTANT));
        open(list());

        assertThat(find(Span.class).withText("Your roster is empty").exists()).isTrue();
        assertThat(find(Button.class).withText("Add athlete").exists()).isFalse();
    }

    @Test
    void whatSomebodyTypedIntoAUrlMayBeNonsense() {
        RosterState state = RosterState.of(QueryParameters.fromString("status=x&group=1&coach=&sort=-age"));

        assertThat(state).isEqualTo(new RosterState(RosterFilter.ALL, RosterOrder.BY_NAME));
    }

    @Test
    void stateSurvivesTheUrl() {
        RosterState state = new RosterState(
                new RosterFilter("a & b", AthleteStatus.ARCHIVED, null, house.owner()),
                new RosterOrder(RosterOrder.By.JOINED, true));

        assertThat(RosterState.of(QueryParameters.fromString(state.toQuery().getQueryString())))
                .isEqualTo(state);
    }

    private List<RosterLine> lines() {
        RosterGrid grid = find(RosterGrid.class).single();
        int size = test(grid).size();
        return java.util.stream.IntStream.range(0, size)
                .mapToObj(row -> test(grid).getRow(row))
                .toList();
    }

    private AthleteProfile add(String name) {
        return stage.as(house, house.owner(), () -> athletes.add(new AddAthlete(name, null, null, List.of())));
    }

    private void open(String path, String... query) {
        UI.getCurrent()
                .navigate(
                        path,
                        QueryParameters.simple(java.util.Map.of(
                                query[0],
                                query[1],
                                query.length > 2 ? query[2] : "x",
                                query.length > 2 ? query[3] : "")));
        roundTrip();
    }

    private String list() {
        return "coach/" + house.slug() + "/athletes";
    }
}
