package io.milepost.roster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.roster.Group;
import io.milepost.roster.GroupId;
import io.milepost.roster.GroupNameTaken;
import io.milepost.roster.Groups;
import io.milepost.roster.panels.RosterAction;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.CalmQuestion;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The groups of a practice: make, rename and delete them. Who is in them is chosen in the list of athletes. */
class GroupsDialog extends CalmDialog {

    private final Groups groups;
    private final List<RosterAction> actions;
    private final Div list = new Div();
    private final TextField next = new TextField(getTranslation("roster.groups.next"));

    GroupsDialog(Groups groups, List<RosterAction> actions) {
        this.groups = groups;
        this.actions = actions;
        setHeaderTitle(getTranslation("roster.groups.title"));
        list.addClassName("mp-stack");
        next.setMaxLength(Group.LONGEST_NAME);
        next.setManualValidation(true);
        Button create = new Button(
                getTranslation("roster.groups.create"),
                click -> attempt(next, name -> {
                    groups.create(name);
                    next.clear();
                    refresh();
                }));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        Div line = new Div(next, create);
        line.addClassName("mp-groups-line");
        Div content = new Div(list, line);
        content.addClassName("mp-stack");
        add(content);
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
        setWidth("min(520px, 100%)");
        refresh();
    }

    private void refresh() {
        List<Group> all = groups.all();
        Map<GroupId, Long> sizes = groups.sizes();
        list.removeAll();
        if (all.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("roster.groups.empty"));
            none.addClassName("mp-quiet");
            list.add(none);
        }
        all.forEach(group -> list.add(line(group, sizes.getOrDefault(group.id(), 0L))));
    }

    private Div line(Group group, long size) {
        TextField name = new TextField();
        name.setAriaLabel(getTranslation("roster.groups.rename", group.name()));
        name.setMaxLength(Group.LONGEST_NAME);
        name.setManualValidation(true);
        name.setValue(group.name());
        name.setHelperText(getTranslation("roster.athletes.count", size));
        name.addValueChangeListener(change -> attempt(name, words -> groups.rename(group.id(), words)));
        Button delete = new Button(getTranslation("roster.groups.delete"), click -> confirm(group));
        delete.setAriaLabel(getTranslation("roster.groups.delete.named", group.name()));
        delete.addThemeVariants(ButtonVariant.TERTIARY);
        Div line = new Div(name);
        if (size > 0) {
            actions.forEach(action -> line.add(begin(action, group)));
        }
        line.add(delete);
        line.addClassName("mp-groups-line");
        return line;
    }

    private Button begin(RosterAction action, Group group) {
        Button button = new Button(getTranslation(action.labelKey()), click -> {
            close();
            action.run(groups.members(group.id()));
        });
        button.setAriaLabel(getTranslation("roster.groups.begin", getTranslation(action.labelKey()), group.name()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void confirm(Group group) {
        CalmQuestion dialog = new CalmQuestion();
        dialog.setHeader(getTranslation("roster.groups.delete.title", group.name()));
        dialog.setText(getTranslation("roster.groups.delete.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("ui.cancel"));
        dialog.setConfirmText(getTranslation("roster.groups.delete.confirm"));
        dialog.addConfirmListener(confirmed -> {
            groups.delete(group.id());
            refresh();
        });
        dialog.open();
    }

    private void attempt(TextField field, Consumer<String> work) {
        String words = field.getValue().strip();
        if (words.isEmpty()) {
            refuse(field, "roster.groups.missing");
            return;
        }
        try {
            field.setInvalid(false);
            work.accept(words);
        } catch (GroupNameTaken e) {
            refuse(field, "roster.groups.taken");
        }
    }

    private void refuse(TextField field, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(true);
    }
}
