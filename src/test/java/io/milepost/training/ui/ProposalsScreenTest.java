package io.milepost.training.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.fitness.Paces;
import io.milepost.roster.AthleteProfile;
import io.milepost.testing.Stage;
import io.milepost.testing.ViewTest;
import io.milepost.testing.WednesdayWithAna;
import io.milepost.training.Calendars;
import io.milepost.training.Ledger;
import io.milepost.training.LedgerEntry;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.panels.PlanNews;
import io.milepost.training.proposals.Proposals;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A coach decides proposals on an athlete's page; the athlete sees what changed. */
class ProposalsScreenTest extends ViewTest {

    @Autowired
    private Calendars calendars;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Paces paces;

    private WednesdayWithAna scene;
    private Stage.House house;
    private AthleteProfile ana;

    @BeforeEach
    void aHouseWithAna() {
        scene = new WednesdayWithAna(stage, clock, calendars, paces);
        house = scene.house();
        ana = scene.ana();
    }

    @Test
    void withoutAnythingToDecideTheTabSaysWhatItIsFor() {
        theCoachLooks();

        assertThat(text(ProposalList.class)).contains("Nothing to decide").contains("Nothing changes by itself");
    }

    @Test
    void aProposalShowsWhyBeforeAndAfterEvidenceAndSourceAndIsApprovedAtOnce() {
        plan(-2, "10km T");
        waitFor(1);
        theCoachLooks();

        assertThat(text(ProposalList.class))
                .containsSubsequence(
                        "Missed key session",
                        "Threshold of Mon 9 Nov was missed",
                        "Before",
                        "After",
                        "Mon 9 Nov",
                        "Wed 11 Nov",
                        "Threshold on Mon 9 Nov, not done",
                        "Rule 2.",
                        "Approve 1 change");
        assertThat(find(Nav.class).all().stream().map(each -> each.getElement().getTextRecursively()))
                .anyMatch(tabs -> tabs.contains("Proposals1"));

        press("Approve 1 change");

        assertThat(on(0)).hasSize(1);
        assertThat(text(ProposalList.class)).contains("Nothing to decide").contains("Decided earlier (1)");
    }

    @Test
    void theCoachEditsTheAfterSideAndTheWords() {
        plan(-2, "10km T");
        waitFor(1);
        theCoachLooks();

        press("Edit");
        Dialog dialog = find(Dialog.class).single();
        find(TextArea.class).all().stream()
                .filter(each -> each.getValue().contains("was missed"))
                .findFirst()
                .orElseThrow()
                .setValue("Kinder, and today.");
        find(TextArea.class).all().stream()
                .filter(each -> each.getValue().equals("10km T"))
                .findFirst()
                .orElseThrow()
                .setValue("6km T");
        assertThat(dialog.isOpened()).isTrue();
        press("Approve as edited");

        assertThat(on(0)).singleElement().satisfies(each -> {
            assertThat(each.workout().notation()).isEqualTo("6km T");
            assertThat(each.handEdited()).isTrue();
        });
        assertThat(newest().why()).isEqualTo("Kinder, and today.");
    }

    @Test
    void decliningAsksWhyNot() {
        plan(-2, "10km T");
        waitFor(1);
        theCoachLooks();

        press("Decline");
        pressIn(Dialog.class, "Decline");
        assertThat(find(TextField.class).single().isInvalid()).isTrue();
        find(TextField.class).single().setValue("She ran it on the treadmill");
        pressIn(Dialog.class, "Decline");

        assertThat(text(ProposalList.class))
                .contains("declined by Olivia Owner")
                .contains("treadmill");
        assertThat(on(-2)).hasSize(1);
    }

    @Test
    void whatAnotherTabApprovedIsNotSaidToBeDeclined() {
        plan(-2, "10km T");
        waitFor(1);
        theCoachLooks();
        press("Decline");
        scene.asCoach(() ->
                proposals.approve(List.of(proposals.of(ana.id()).getFirst().id())));

        find(TextField.class).single().setValue("No");
        pressIn(Dialog.class, "Decline");

        assertThat(notices()).contains("decided meanwhile").doesNotContain("declined");
        assertThat(text(ProposalList.class)).contains("Nothing to decide").contains("approved by Olivia Owner");
    }

    @Test
    void aTitleOfBlanksIsAskedForAgain() {
        plan(-2, "10km T");
        waitFor(1);
        theCoachLooks();

        press("Edit");
        find(TextField.class).withLabel("Title").single().setValue("   ");
        press("Approve as edited");

        assertThat(find(Dialog.class).single().isOpened()).isTrue();
        assertThat(find(TextField.class).withLabel("Title").single().isInvalid())
                .isTrue();
        assertThat(on(0)).isEmpty();
    }

    @Test
    void approvingNothingSaysWhatToDo() {
        plan(-2, "10km T");
        waitFor(1);
        theCoachLooks();

        press("Edit");
        Dialog dialog = find(Dialog.class).single();
        find(Checkbox.class, dialog).single().setValue(false);
        press("Approve as edited");

        assertThat(dialog.isOpened()).isTrue();
        assertThat(find(ProblemLine.class).single().getText()).contains("Tick what you want to approve");
        assertThat(on(0)).isEmpty();
    }

    @Test
    void severalAreApprovedAtOnce() {
        plan(-2, "10km T");
        plan(-4, "8km E");
        waitFor(2);
        theCoachLooks();

        press("Choose all");
        press("Approve 2 proposals");

        assertThat(text(ProposalList.class)).contains("Nothing to decide").contains("Decided earlier (2)");
    }

    @Test
    void aRaceShowsOldAndNewPacesAndWhatAPersonWroteIsUnticked() {
        scene.race(-60, 45);
        plan(1, "8km T");
        plan(3, "8km T");
        PlannedWorkout hers = on(3).getFirst();
        scene.asCoach(() -> calendars.move(hers.id(), WednesdayWithAna.TODAY.plusDays(4), hers.version(), ""));
        scene.race(0, 42);
        waitFor(1);
        theCoachLooks();

        assertThat(text(ProposalList.class))
                .containsSubsequence("New paces", "City 10", "threshold", "threshold", "/km");
        List<Boolean> ticks = find(Checkbox.class).all().stream()
                .filter(each -> each.getAriaLabel().orElse("").startsWith("Change "))
                .map(Checkbox::getValue)
                .toList();
        assertThat(ticks).containsExactly(true, false);
        assertThat(text(ProposalList.class)).contains("What is not ticked stays as it is");

        press("Tick all");
        press("Untick all");
        find(Checkbox.class).all().stream()
                .filter(each -> each.getAriaLabel().orElse("").startsWith("Change "))
                .findFirst()
                .orElseThrow()
                .setValue(true);
        press("Approve 1 change");

        assertThat(on(4).getFirst().vdot()).isEqualTo(hers.vdot());
        assertThat(on(1).getFirst().vdot()).isNotEqualTo(hers.vdot());
    }

    @Test
    void theAthleteSeesWhatChangedAndSaysSoWithOneTap() {
        plan(1, "8km E");
        signIn(ana.account());
        open("me/" + house.slug() + "/today");

        assertThat(text(PlanNews.class))
                .contains("Your plan changed")
                .contains("Threshold planned for Thu 12 Nov")
                .contains("Thu 12 Nov: Threshold, 8 km easy");
        press("Seen");

        assertThat(newest().acknowledged()).isNotNull();
        open("me/" + house.slug() + "/calendar");
        assertThat(find(PlanNews.class).all()).isEmpty();
    }

    @Test
    void theLedgerTellsSourceEvidenceAcknowledgementAndWhatCameOfIt() {
        plan(-2, "10km T");
        waitFor(1);
        scene.asCoach(() -> {
            proposals.approve(
                    proposals.of(ana.id()).stream().map(each -> each.id()).toList());
            LedgerEntry entry = ledger.of(ana.id(), 1).getFirst();
            ledger.came(entry.id(), "T pace held for three weeks");
            return entry;
        });
        signIn(house.owner());
        open("coach/" + house.slug() + "/athletes/" + ana.id().value() + "/ledger");

        assertThat(text(LedgerLine.class))
                .containsSubsequence(
                        "Adapted: Missed key session",
                        "not done",
                        "Rule 2.",
                        "Came of it: T pace held for three weeks",
                        "not seen by Ana so far");
    }

    private void theCoachLooks() {
        signIn(house.owner());
        open("coach/" + house.slug() + "/athletes/" + ana.id().value() + "/proposals");
    }

    @Test
    void whatIsCalledByWhatItIsIsNotReadTwice() {
        scene.plan(1, "Lesson", "LESSON 20min");
        signIn(ana.account());
        open("me/" + house.slug() + "/today");

        assertThat(text(PlanNews.class)).contains("Thu 12 Nov: Lesson 20 min").doesNotContain("Lesson, Lesson");
    }

    private void plan(int day, String notation) {
        scene.plan(day, "Threshold", notation);
    }

    private void waitFor(int count) {
        await().atMost(Duration.ofSeconds(20)).until(() -> scene.asCoach(() -> proposals.count(ana.id())) == count);
    }

    private List<PlannedWorkout> on(int day) {
        return scene.on(day);
    }

    private LedgerEntry newest() {
        return scene.asCoach(() -> ledger.of(ana.id(), 1)).getFirst();
    }

    private String notices() {
        return find(Notification.class).all().stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .reduce("", String::concat);
    }

    private void press(String words) {
        test(find(Button.class).withText(words).all().getFirst()).click();
    }

    private void pressIn(Class<? extends Component> within, String words) {
        Component place = find(within).single();
        test(find(Button.class, place).withText(words).single()).click();
    }

    private String text(Class<? extends Component> type) {
        return find(type).single().getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
