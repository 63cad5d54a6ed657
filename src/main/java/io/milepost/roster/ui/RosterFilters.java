package io.milepost.roster.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.milepost.accounts.Team.TeamMember;
import io.milepost.roster.AthleteStatus;
import io.milepost.roster.Group;
import io.milepost.roster.RosterFilter;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Search and filters over the list of athletes. */
class RosterFilters extends Div {

    private static final int TYPING_MS = 300;

    private final TextField search = new TextField();
    private final Select<AthleteStatus> status = new Select<>();
    private final ComboBox<Group> group = new ComboBox<>();
    private final ComboBox<TeamMember> coach = new ComboBox<>();
    private final Consumer<RosterFilter> changed;
    private boolean quiet;

    RosterFilters(Consumer<RosterFilter> changed) {
        this.changed = changed;
        addClassName("mp-toolbar");
        search.setPlaceholder(getTranslation("roster.athletes.search"));
        search.setAriaLabel(getTranslation("roster.athletes.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_MS);
        search.addClassName("mp-roster-search");
        status.setItems(AthleteStatus.values());
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("roster.filter.on-roster"));
        status.setItemLabelGenerator(
                each -> getTranslation(each == null ? "roster.filter.on-roster" : "roster.status." + each));
        status.setAriaLabel(getTranslation("roster.column.status"));
        status.setPlaceholder(getTranslation("roster.filter.on-roster"));
        group.setItemLabelGenerator(Group::name);
        group.setPlaceholder(getTranslation("roster.filter.group"));
        group.setAriaLabel(getTranslation("roster.filter.group"));
        group.setClearButtonVisible(true);
        coach.setItemLabelGenerator(TeamMember::name);
        coach.setPlaceholder(getTranslation("roster.filter.coach"));
        coach.setAriaLabel(getTranslation("roster.filter.coach"));
        coach.setClearButtonVisible(true);
        add(search, status, group, coach);
        search.addValueChangeListener(change -> tell());
        status.addValueChangeListener(change -> tell());
        group.addValueChangeListener(change -> tell());
        coach.addValueChangeListener(change -> tell());
    }

    /** Shows a filter and what can be chosen, without telling anybody. */
    void show(RosterFilter filter, List<Group> groups, List<TeamMember> team) {
        quiet = true;
        search.setValue(filter.text());
        status.setValue(filter.status());
        group.setItems(groups);
        group.setValue(pick(groups, each -> each.id().equals(filter.group())));
        group.setVisible(!groups.isEmpty());
        coach.setItems(team);
        coach.setValue(pick(team, each -> each.account().equals(filter.coach())));
        coach.setVisible(team.size() > 1);
        quiet = false;
    }

    private void tell() {
        if (!quiet) {
            Group within = group.getValue();
            TeamMember by = coach.getValue();
            changed.accept(new RosterFilter(
                    Objects.requireNonNullElse(search.getValue(), ""),
                    status.getValue(),
                    within == null ? null : within.id(),
                    by == null ? null : by.account()));
        }
    }

    private static <T> @Nullable T pick(List<T> from, java.util.function.Predicate<T> wanted) {
        return from.stream().filter(wanted).findFirst().orElse(null);
    }
}
