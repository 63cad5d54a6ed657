package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.roster.Group;
import io.milepost.roster.GroupId;
import io.milepost.roster.Groups;
import io.milepost.roster.RosterNavigation;
import io.milepost.training.assigning.Action;
import io.milepost.training.assigning.Assigning;
import io.milepost.training.assigning.Outcome;
import io.milepost.ui.ComponentWords;
import io.milepost.ui.EmptyState;
import io.milepost.ui.Formats;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whom it is for: groups, athletes by name, or both; and what was given lately. */
class AssignStart extends Div {

    private static final int LATEST = 12;

    private final Doors doors;
    private final Assigning assigning;
    private final Groups groups;
    private final MultiSelectComboBox<Group> whole = ComponentWords.of(new MultiSelectComboBox<>());
    private final MultiSelectComboBox<AthleteProfile> single = ComponentWords.of(new MultiSelectComboBox<>());
    private final Button next = new Button();

    AssignStart(Doors doors, Assigning assigning, Athletes athletes, Groups groups) {
        this.doors = doors;
        this.assigning = assigning;
        this.groups = groups;
        addClassName("mp-stack");
        List<AthleteProfile> roster = athletes.onRoster();
        Map<GroupId, Long> sizes = groups.sizes();
        List<Group> offered = groups.all().stream()
                .filter(group -> sizes.containsKey(group.id()))
                .toList();
        whole.setLabel(getTranslation("training.assign.groups"));
        whole.setItems(offered);
        whole.setItemLabelGenerator(
                group -> getTranslation("training.assign.group", group.name(), sizes.getOrDefault(group.id(), 0L)));
        whole.setVisible(!offered.isEmpty());
        single.setLabel(getTranslation("training.assign.athletes"));
        single.setItems(roster);
        single.setItemLabelGenerator(AthleteProfile::name);
        whole.addValueChangeListener(change -> say());
        single.addValueChangeListener(change -> say());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.addClickListener(click -> begin());
        add(roster.isEmpty() ? nobody() : form());
        List<Action> latest = assigning.latest(LATEST);
        if (!latest.isEmpty()) {
            add(new H2(getTranslation("training.assign.latest")), list(latest));
        }
        say();
    }

    private Div form() {
        Paragraph what = new Paragraph(getTranslation("training.assign.what-for"));
        what.addClassName("mp-quiet");
        Div form = new Div(what, whole, single, new Div(next));
        form.addClassNames("mp-card", "mp-workout-form");
        return form;
    }

    private EmptyState nobody() {
        return new EmptyState(
                getTranslation("training.assign.empty.title"),
                getTranslation("training.assign.empty.text"),
                new Anchor(
                        RosterNavigation.athletes(doors.practices().current().slug()),
                        getTranslation("roster.athletes.title")));
    }

    private Set<AthleteId> chosen() {
        Set<AthleteId> who = new HashSet<>();
        whole.getValue().forEach(group -> who.addAll(groups.members(group.id())));
        single.getValue().forEach(athlete -> who.add(athlete.id()));
        return who;
    }

    private void say() {
        int size = chosen().size();
        next.setEnabled(size > 0 && size <= Assigning.MOST);
        next.setText(
                size > Assigning.MOST
                        ? getTranslation("training.assign.too-many", Assigning.MOST)
                        : getTranslation("training.assign.next", size));
    }

    private void begin() {
        String path = AssignView.path(doors.practices().current().slug(), assigning.begin(chosen()));
        getUI().ifPresent(ui -> ui.navigate(path));
    }

    private UnorderedList list(List<Action> latest) {
        Formats formats = doors.viewer().formats();
        UnorderedList list = new UnorderedList();
        list.addClassName("mp-action-list");
        for (Action action : latest) {
            Anchor link = new Anchor(AssignView.path(doors.practices().current().slug(), action.id()), action.title());
            Span facts = new Span(getTranslation(
                    "training.assign.line",
                    action.having() + action.count(Outcome.STAYED) + action.count(Outcome.TAKEN_BACK),
                    getTranslation(action.state().key()),
                    formats.ago(action.begun())));
            facts.addClassNames("mp-quiet", "mp-small");
            list.add(new ListItem(link, facts));
        }
        return list;
    }
}
