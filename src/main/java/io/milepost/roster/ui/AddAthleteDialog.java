package io.milepost.roster.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.accounts.EmailAddress;
import io.milepost.accounts.PersonName;
import io.milepost.accounts.Team.TeamMember;
import io.milepost.roster.AddAthlete;
import io.milepost.roster.AlreadyHere;
import io.milepost.roster.Group;
import io.milepost.tenancy.AccountId;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.ComponentWords;
import io.milepost.ui.Once;
import java.util.List;
import java.util.function.Consumer;

/** Asks who comes onto the roster. With an address, an invitation is mailed. */
class AddAthleteDialog extends CalmDialog {

    private final TextField name = new TextField(getTranslation("roster.field.name"));
    private final EmailField email = new EmailField(getTranslation("roster.field.email.optional"));
    private final ComboBox<TeamMember> coach = new ComboBox<>(getTranslation("roster.field.coach"));
    private final MultiSelectComboBox<Group> groups =
            ComponentWords.of(new MultiSelectComboBox<>(getTranslation("roster.field.groups")));
    private final Consumer<AddAthlete> add;

    AddAthleteDialog(List<TeamMember> team, AccountId me, List<Group> known, Consumer<AddAthlete> add) {
        this.add = add;
        setHeaderTitle(getTranslation("roster.add.title"));
        name.setMaxLength(PersonName.LONGEST);
        name.setManualValidation(true);
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        email.setManualValidation(true);
        email.setHelperText(getTranslation("roster.add.email.help"));
        coach.setItems(team);
        coach.setItemLabelGenerator(TeamMember::name);
        coach.setClearButtonVisible(true);
        team.stream().filter(member -> member.account().equals(me)).findFirst().ifPresent(coach::setValue);
        groups.setItems(known);
        groups.setItemLabelGenerator(Group::name);
        groups.setVisible(!known.isEmpty());
        Div form = new Div(name, email, coach, groups);
        form.addClassName("mp-form");
        add(form);
        Button submit = new Button(getTranslation("roster.add"), Once.in(this, this::submit));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickShortcut(Key.ENTER).listenOn(name, email);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), submit);
        setWidth("min(460px, 100%)");
    }

    private void submit() {
        name.setInvalid(!PersonName.isValid(name.getValue()));
        name.setErrorMessage(getTranslation("roster.field.name.missing"));
        boolean written = !email.getValue().isBlank();
        email.setInvalid(written && !EmailAddress.isValid(email.getValue()));
        email.setErrorMessage(getTranslation("roster.field.email.wrong"));
        if (name.isInvalid() || email.isInvalid()) {
            return;
        }
        TeamMember by = coach.getValue();
        try {
            add.accept(new AddAthlete(
                    name.getValue(),
                    written ? email.getValue() : null,
                    by == null ? null : by.account(),
                    groups.getValue().stream().map(Group::name).toList()));
            close();
        } catch (AlreadyHere here) {
            email.setErrorMessage(
                    getTranslation("roster.field.email.here", here.who().name()));
            email.setInvalid(true);
        }
    }
}
