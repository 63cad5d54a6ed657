package io.milepost.roster.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import io.milepost.accounts.Team.TeamMember;
import io.milepost.roster.Group;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Role;
import io.milepost.ui.ComponentWords;
import io.milepost.ui.Notices;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who looks after the athlete, which assistants help, and the groups. Each choice is kept at once. */
class CareCard extends Div {

    record Choices(List<TeamMember> team, List<Group> groups) {}

    record Chosen(@Nullable AccountId coach, Set<AccountId> assistants, List<Group> groups) {}

    private final Choices choices;
    private final Chosen chosen;
    private final CareActions actions;

    CareCard(Choices choices, Chosen chosen, boolean mayChange, CareActions actions) {
        this.choices = choices;
        this.chosen = chosen;
        this.actions = actions;
        addClassName("mp-card");
        ComboBox<TeamMember> coach = coach();
        MultiSelectComboBox<TeamMember> assistants = assistants();
        MultiSelectComboBox<Group> groups = groups();
        coach.setReadOnly(!mayChange);
        assistants.setReadOnly(!mayChange);
        groups.setReadOnly(!mayChange);
        Div form = new Div(coach, assistants, groups);
        form.addClassName("mp-form");
        add(new H2(getTranslation("roster.care.title")), form);
    }

    private ComboBox<TeamMember> coach() {
        ComboBox<TeamMember> coach = new ComboBox<>(getTranslation("roster.field.coach"));
        coach.setItems(choices.team());
        coach.setItemLabelGenerator(TeamMember::name);
        coach.setPlaceholder(getTranslation("roster.care.nobody"));
        coach.setClearButtonVisible(true);
        choices.team().stream()
                .filter(member -> member.account().equals(chosen.coach()))
                .findFirst()
                .ifPresent(coach::setValue);
        coach.addValueChangeListener(change -> {
            TeamMember member = change.getValue();
            actions.lookAfter(member == null ? null : member.account());
            Notices.done(getTranslation("roster.kept"));
        });
        return coach;
    }

    private MultiSelectComboBox<TeamMember> assistants() {
        MultiSelectComboBox<TeamMember> field =
                ComponentWords.of(new MultiSelectComboBox<>(getTranslation("roster.field.assistants")));
        List<TeamMember> offered = choices.team().stream()
                .filter(member -> member.roles().contains(Role.ASSISTANT)
                        || chosen.assistants().contains(member.account()))
                .toList();
        field.setItems(offered);
        field.setItemLabelGenerator(TeamMember::name);
        field.setHelperText(getTranslation("roster.care.assistants"));
        field.setValue(offered.stream()
                .filter(member -> chosen.assistants().contains(member.account()))
                .collect(Collectors.toSet()));
        field.addValueChangeListener(change -> {
            actions.help(change.getValue().stream().map(TeamMember::account).collect(Collectors.toSet()));
            Notices.done(getTranslation("roster.kept"));
        });
        return field;
    }

    private MultiSelectComboBox<Group> groups() {
        MultiSelectComboBox<Group> field =
                ComponentWords.of(new MultiSelectComboBox<>(getTranslation("roster.field.groups")));
        List<Group> offered = new ArrayList<>(choices.groups());
        field.setItems(offered);
        field.setItemLabelGenerator(Group::name);
        field.setValue(Set.copyOf(chosen.groups()));
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> {
            String name = typed.getDetail().strip();
            if (name.isEmpty() || name.length() > Group.LONGEST_NAME) {
                return;
            }
            Group group = actions.named(name);
            if (!offered.contains(group)) {
                offered.add(group);
                field.getListDataView().refreshAll();
            }
            field.select(group);
        });
        field.addValueChangeListener(change -> {
            actions.group(change.getOldValue(), change.getValue());
            Notices.done(getTranslation("roster.kept"));
        });
        return field;
    }
}
