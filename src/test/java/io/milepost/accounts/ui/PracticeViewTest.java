package io.milepost.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.accounts.Invitations;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Practice;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.RoleBook;
import io.milepost.testing.Stage;
import io.milepost.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PracticeViewTest extends ViewTest {

    @Autowired
    Practices practices;

    @Autowired
    Invitations invitations;

    @Autowired
    RoleBook roleBook;

    private Stage.House house;

    @BeforeEach
    void aPractice() {
        house = stage.house();
    }

    @Test
    void anOwnerRenamesThePracticeAndGivesItALine() {
        signIn(house.owner());
        openSettings();
        test(find(TextField.class).withLabel("Name of your practice").single()).setValue("Hill & Heart");
        test(find(TextField.class).withLabel("In one line").single()).setValue("Slow is smooth");
        press("Save");

        Practice now = practices.get(house.id());
        assertThat(now.name()).isEqualTo("Hill & Heart");
        assertThat(now.brand().tagline()).isEqualTo("Slow is smooth");
        assertThat(now.zone()).isEqualTo(house.practice().zone());
    }

    @Test
    void anOwnerInvitesAndWithdraws() {
        signIn(house.owner());
        openSettings();
        press("Invite");
        test(find(EmailField.class).single()).setValue("new.coach@example.org");
        press("Send invitation");

        assertThat(waiting()).isEqualTo(1);
        assertThat(find(Span.class).withText("new.coach@example.org").exists()).isTrue();

        press("Withdraw");
        assertThat(waiting()).isZero();
    }

    @Test
    void dismissingIsConfirmedAndTheLastOwnerStays() {
        AccountId cora = stage.member(house, Role.COACH);
        signIn(house.owner());
        openSettings();

        press("Dismiss");
        assertThat(roleBook.rolesOf(cora, house.id())).containsExactly(Role.COACH);
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(roleBook.rolesOf(cora, house.id())).isEmpty();
        assertThat(find(Button.class).withText("Dismiss").exists()).isFalse();
    }

    @Test
    void aCoachSeesTheTeamAndChangesNothing() {
        signIn(stage.member(house, Role.COACH));
        openSettings();

        assertThat(find(Span.class).withText("Olivia Owner").exists()).isTrue();
        assertThat(find(Button.class).withText("Invite").exists()).isFalse();
        assertThat(find(Button.class).withText("Dismiss").exists()).isFalse();
        assertThat(find(PracticeForm.class).exists()).isFalse();
    }

    private long waiting() {
        return stage.as(house, house.owner(), () -> invitations.waiting()).size();
    }

    private void openSettings() {
        open("coach/" + house.slug() + "/practice");
    }

    private void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }
}
