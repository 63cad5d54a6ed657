package io.milepost.roster.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import io.milepost.accounts.Team;
import io.milepost.accounts.Team.TeamMember;
import io.milepost.accounts.Viewer;
import io.milepost.roster.Groups;
import io.milepost.roster.Roster;
import io.milepost.roster.RosterFilter;
import io.milepost.roster.RosterNavigation;
import io.milepost.roster.RosterOrder;
import io.milepost.roster.panels.RosterColumn;
import io.milepost.tenancy.Practice;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Seats;
import io.milepost.ui.EmptyState;
import io.milepost.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;

/** A coach looks for athletes, and does with several at once what would be tedious one by one. */
@Route("coach/:practice/athletes")
@PermitAll
class AthletesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Roster roster;
    private final Groups groups;
    private final Team team;
    private final Practice practice;
    private final RosterActions actions;
    private final boolean mayChange;
    private final PageHeader header;
    private final RosterFilters filters = new RosterFilters(this::narrow);
    private final SelectionBar selection;
    private final RosterGrid grid;
    private final Div nobody = new Div();
    private RosterState state = new RosterState(RosterFilter.ALL, RosterOrder.BY_NAME);

    AthletesView(
            Roster roster,
            Groups groups,
            Team team,
            Practices practices,
            Seats seats,
            Viewer viewer,
            MembershipWords words,
            RosterActions actions,
            List<RosterColumn> columns) {
        this.roster = roster;
        this.groups = groups;
        this.team = team;
        this.practice = practices.current();
        this.actions = actions;
        this.mayChange = seats.requireMember().seesWholeRoster();
        addClassName("mp-screen");
        header = new PageHeader(getTranslation("roster.athletes.title"));
        grid = new RosterGrid(words, viewer.formats(), practice.slug(), mayChange, columns);
        selection = new SelectionBar(actions, grid::asMultiSelect, this::reload);
        selection.setVisible(false);
        if (mayChange) {
            header.addAction(quiet("roster.groups.manage", () -> actions.manageGroups(this::reload)));
            header.addAction(quiet("roster.import.open", this::openImport));
            header.addAction(primary("roster.add", this::addAthlete));
            grid.addSelectionListener(change -> selection.show(change.getAllSelectedItems(), state.filter()));
        }
        grid.setItems(
                query ->
                        grid
                                .filled(roster.lines(state.filter(), grid.order(), query.getOffset(), query.getLimit()))
                                .stream(),
                query -> roster.count(state.filter()));
        grid.addSortListener(sort -> {
            if (sort.isFromClient()) {
                become(new RosterState(state.filter(), grid.order()));
            }
        });
        grid.onOpen(line -> UI.getCurrent().navigate(RosterNavigation.athlete(practice.slug(), line.id())));
        add(header, filters, selection, grid, nobody);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = RosterState.of(event.getLocation().getQueryParameters());
        grid.show(state.order());
        reload();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("roster.athletes.title");
    }

    private void narrow(RosterFilter filter) {
        become(new RosterState(filter, state.order()));
        showLines();
    }

    /** The URL follows what is shown, so that coming back, or sending it to a colleague, shows the same. */
    private void become(RosterState next) {
        state = next;
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(RosterNavigation.athletes(practice.slug()), next.toQuery()));
    }

    private void reload() {
        List<TeamMember> members = team.members();
        grid.setTeam(members.stream().collect(Collectors.toMap(TeamMember::account, TeamMember::name)));
        filters.show(state.filter(), groups.all(), members);
        showLines();
    }

    private void showLines() {
        int count = roster.count(state.filter());
        header.aside(count == 0 ? "" : getTranslation("roster.athletes.count", count));
        grid.setVisible(count > 0);
        filters.setVisible(count > 0 || !state.filter().isAll());
        nobody.removeAll();
        if (count == 0) {
            nobody.add(state.filter().isAll() ? beginning() : nobodyFound());
        }
        grid.deselectAll();
        grid.getDataProvider().refreshAll();
    }

    private EmptyState beginning() {
        return mayChange
                ? new EmptyState(
                        getTranslation("roster.empty.title"),
                        getTranslation("roster.empty.text"),
                        primary("roster.add", this::addAthlete),
                        quiet("roster.import.open", this::openImport))
                : new EmptyState(getTranslation("roster.empty.title"), getTranslation("roster.empty.assistant"));
    }

    private EmptyState nobodyFound() {
        return new EmptyState(
                getTranslation("roster.nobody.title"),
                getTranslation("roster.nobody.text"),
                quiet("roster.nobody.step", () -> {
                    become(new RosterState(RosterFilter.ALL, state.order()));
                    reload();
                }));
    }

    private void addAthlete() {
        actions.addAthlete(this::reload);
    }

    private void openImport() {
        UI.getCurrent().navigate(RosterNavigation.athletes(practice.slug()) + "/import");
    }

    private Button primary(String key, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button quiet(String key, Runnable action) {
        return new Button(getTranslation(key), click -> action.run());
    }
}
