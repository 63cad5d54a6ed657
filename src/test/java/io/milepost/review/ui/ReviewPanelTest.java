package io.milepost.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.milepost.review.ReviewFinding;
import io.milepost.review.ReviewHouse;
import io.milepost.review.ReviewShares;
import io.milepost.review.Reviews;
import io.milepost.roster.Assignments;
import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Role;
import io.milepost.testing.Stage;
import io.milepost.testing.ViewTest;
import io.milepost.ui.Chart;
import io.milepost.ui.DecimalField;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewPanelTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    @Autowired
    private Reviews reviews;

    @Autowired
    private ReviewShares shares;

    @Autowired
    private ReviewHouse runs;

    @Autowired
    private Assignments assignments;

    private Stage.House house;
    private AthleteProfile ana;

    @BeforeEach
    void anAthlete() {
        clock.move(Duration.between(clock.instant(), Instant.parse("2026-10-01T10:00:00Z")));
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
    }

    @Test
    void withoutAnyTrainingItAsksForAnExport() {
        openPanel();
        assertThat(find(Span.class).withText("Nothing to review yet").exists()).isTrue();
        assertThat(find(Anchor.class).withText("Drop an export").single().getHref())
                .endsWith("/athletes/" + ana.id().value() + "/activities");
    }

    @Test
    void theFirstLookReviewsTwelveWeeksAndShowsThemAsALineAndCards() {
        trained();
        openPanel();
        assertThat(find(Chart.class).single().data())
                .isNotNull()
                .satisfies(data -> assertThat(data.bottom().size()).isEqualTo(12));
        assertThat(cards()).isNotEmpty();
        assertThat(text())
                .contains("Missing long runs", "six weeks at least carry you late in a race", "Too little to say");
        assertThat(text()).contains("A long run takes 75 min and 1.4 times the median run");
        assertThat(asOwner()).isNotEmpty();
    }

    @Test
    void aFindingIsAcceptedCollectedAndTakenBack() {
        trained();
        openPanel();
        var before = accepted().size();
        click("Accept");
        assertThat(accepted()).hasSize(before + 1);
        assertThat(find(Button.class).withText("Measure now").all()).isNotEmpty();
        click("Undo");
        assertThat(accepted()).hasSize(before);
    }

    @Test
    void inTheCoachsOwnWordsTheOriginalStaysBeside() {
        trained();
        openPanel();
        click("Edit");
        var words = find(TextArea.class, find(Dialog.class).single()).single();
        assertThat(words.getValue()).as("begins with the sentence").isNotBlank();
        test(words).setValue("You skip the long ones.");
        click("Accept in these words");
        assertThat(text()).contains("You skip the long ones.", "First written:", "In your words");
    }

    @Test
    void aRejectionAsksWhy() {
        trained();
        openPanel();
        click("Reject");
        var dialog = find(Dialog.class).single();
        var reject = find(Button.class, dialog).withText("Reject").single();
        test(reject).click();
        assertThat(find(TextArea.class, dialog).single().isInvalid()).isTrue();
        test(find(TextArea.class, dialog).single()).setValue("She is ten.");
        test(reject).click();
        assertThat(text()).contains("Because: She is ten.");
    }

    @Test
    void whatLiesBehindAFindingIsALinkToEachRun() {
        trained();
        openPanel();
        var behind = find(Details.class).all().getFirst();
        behind.setOpened(true);
        roundTrip();
        assertThat(find(Anchor.class, behind).all())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.getHref()).contains("/activities/"));
    }

    @Test
    void anotherWindowIsAnotherReview() {
        trained();
        openPanel();
        find(Select.class)
                .withCondition(select -> "Weeks to look at".equals(select.getLabel()))
                .single();
        test(find(Select.class)
                        .withCondition(select -> "Weeks to look at".equals(select.getLabel()))
                        .single())
                .selectItem("Last 4 weeks");
        click("Review these weeks");
        assertThat(find(Chart.class).single().data())
                .isNotNull()
                .satisfies(data -> assertThat(data.bottom().size()).isEqualTo(4));
        assertThat(asOwner()).hasSize(2);
    }

    @Test
    void anAssistantReadsAndDoesNotDecide() {
        trained();
        openPanel();
        var assistant = stage.member(house, Role.ASSISTANT);
        stage.run(house, house.owner(), () -> assign(assistant));
        signIn(assistant);
        open(path());
        assertThat(cards()).isNotEmpty();
        assertThat(find(Button.class).withText("Accept").exists()).isFalse();
        assertThat(find(Button.class)
                        .withText("Share with Ana")
                        .withCondition(Button::isVisible)
                        .exists())
                .isFalse();
    }

    @Test
    void theAthleteReadsWhatWasSharedAndNothingElse() {
        trained();
        openPanel();
        click("Accept");
        click("Share with Ana");
        test(find(TextArea.class, find(Dialog.class).single()).single()).setValue("Let us talk on Sunday.");
        click("Share");
        var review =
                stage.as(house, house.owner(), () -> reviews.latest(ana.id())).orElseThrow();
        var herself = Objects.requireNonNull(ana.account());
        signIn(herself);
        open("me/" + house.slug() + "/reviews/" + review.id().value());
        assertThat(find(H1.class).withText("Your training, looked at").exists()).isTrue();
        assertThat(text()).contains("Let us talk on Sunday.", "Olivia Owner").doesNotContain("Claimed when");
        assertThat(find(Anchor.class).withText("As PDF").exists()).isTrue();
        open("me/" + house.slug() + "/activities");
        assertThat(find(Anchor.class).withText("Read the review").exists()).isTrue();

        open("me/" + house.slug() + "/reviews/" + review.id().value());
        assertThat(paper()).startsWith("%PDF");
        stage.run(house, house.owner(), () -> shares.unshare(review.id()));
        assertThat(paper()).isEmpty();
        open("me/" + house.slug() + "/activities");
        open("me/" + house.slug() + "/reviews/" + review.id().value());
        assertThat(find(H1.class).withText("Nothing here").exists()).isTrue();
    }

    @Test
    void aCoachSetsWhenSomethingIsClaimed() {
        trained();
        openPanel();
        click("Thresholds");
        var field = find(DecimalField.class)
                .withCondition(each -> each.getLabel().startsWith("Long run: minutes"))
                .single();
        test(field).setValue("40");
        click("Keep");
        click("Review these weeks");
        assertThat(text()).contains("A long run takes 40 min");
    }

    /** What a click on the page that is open now gives. */
    private String paper() {
        var bytes = new ByteArrayOutputStream();
        try {
            test(find(Anchor.class).withText("As PDF").single()).download(bytes);
        } catch (RuntimeException refused) {
            return "";
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private void trained() {
        runs.ran(house, ana, TODAY, 12, 8, 8, 9);
    }

    private void assign(AccountId assistant) {
        assignments.help(ana.id(), Set.of(assistant));
    }

    private String path() {
        return "coach/" + house.slug() + "/athletes/" + ana.id().value() + "/review";
    }

    private void openPanel() {
        signIn(house.owner());
        open(path());
    }

    private List<FindingCard> cards() {
        return find(FindingCard.class).all();
    }

    private void click(String label) {
        test(find(Button.class)
                        .withText(label)
                        .withCondition(Button::isVisible)
                        .all()
                        .getFirst())
                .click();
        roundTrip();
    }

    private List<ReviewFinding> accepted() {
        return stage.as(house, house.owner(), () -> reviews.accepted(ana.id()));
    }

    private List<Reviews.Made> asOwner() {
        return stage.as(house, house.owner(), () -> reviews.all(ana.id()));
    }

    private String text() {
        String html = getCurrentView().getElement().getOuterHTML();
        assertThat(html).doesNotContain("⟦");
        return html;
    }
}
