package io.milepost.roster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.selection.MultiSelect;
import io.milepost.roster.AthleteStatus;
import io.milepost.roster.Group;
import io.milepost.roster.RosterFilter;
import io.milepost.roster.RosterLine;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What can be done with the selected athletes; there while some are selected. */
class SelectionBar extends Div {

    private final RosterActions actions;
    private final Supplier<MultiSelect<Grid<RosterLine>, RosterLine>> selection;
    private final Runnable then;
    private final Span count = new Span();
    private final ComboBox<String> into = new ComboBox<>();
    private final Button takeOut;
    private final Button archive;
    private final Button restore;
    private final List<Button> further;
    private @Nullable Group within;

    SelectionBar(RosterActions actions, Supplier<MultiSelect<Grid<RosterLine>, RosterLine>> selection, Runnable then) {
        this.actions = actions;
        this.selection = selection;
        this.then = then;
        addClassName("mp-selection");
        into.setPlaceholder(getTranslation("roster.selection.group"));
        into.setAriaLabel(getTranslation("roster.selection.group"));
        into.setAllowCustomValue(true);
        into.addValueChangeListener(change -> put(change.getValue()));
        into.addCustomValueSetListener(typed -> put(typed.getDetail()));
        takeOut = new Button("", click -> {
            Group group = within;
            if (group != null) {
                actions.take(selected(), group, then);
            }
        });
        Button invite = new Button(getTranslation("roster.invite"), click -> actions.invite(selected(), then));
        archive = new Button(getTranslation("roster.archive"), click -> actions.archive(selected(), then));
        restore = new Button(getTranslation("roster.restore"), click -> actions.restore(selected(), then));
        further = actions.further().stream()
                .map(action -> new Button(getTranslation(action.labelKey()), click -> actions.run(action, selected())))
                .toList();
        add(count);
        further.forEach(this::add);
        add(into, takeOut, invite, archive, restore);
    }

    void show(Set<RosterLine> selected, RosterFilter filter) {
        setVisible(!selected.isEmpty());
        if (selected.isEmpty()) {
            return;
        }
        count.setText(getTranslation("roster.selection.count", selected.size()));
        into.setItems(actions.groups().stream().map(Group::name).toList());
        within = actions.groups().stream()
                .filter(group -> group.id().equals(filter.group()))
                .findFirst()
                .orElse(null);
        takeOut.setVisible(within != null);
        takeOut.setText(within == null ? "" : getTranslation("roster.selection.take", within.name()));
        boolean anyArchived = selected.stream().anyMatch(line -> line.status() == AthleteStatus.ARCHIVED);
        archive.setVisible(!anyArchived);
        further.forEach(button -> button.setVisible(!anyArchived));
        restore.setVisible(anyArchived);
    }

    private void put(@Nullable String group) {
        String name = group == null ? "" : group.strip();
        Set<RosterLine> who = selected();
        if (!name.isEmpty() && name.length() <= Group.LONGEST_NAME && !who.isEmpty()) {
            into.clear();
            actions.put(who, name, then);
        }
    }

    private Set<RosterLine> selected() {
        return selection.get().getSelectedItems();
    }
}
