package io.milepost.roster.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.AthleteStatus;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.Role;
import io.milepost.testing.Stage;
import io.milepost.testing.ViewTest;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AthleteViewTest extends ViewTest {

    @Autowired
    Athletes athletes;

    private Stage.House house;
    private AthleteProfile ana;

    @BeforeEach
    void anAthlete() {
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
    }

    @Test
    void thePageOpensOnTheOverviewAndSaysHowTheAthleteStands() {
        signIn(house.owner());
        open(page(ana));

        assertThat(find(H1.class).withText("Ana P").exists()).isTrue();
        assertThat(find(Span.class).withText("Paying").exists()).isTrue();
        assertThat(currentTab()).isEqualTo("Overview");
        assertThat(find(ContactCard.class).exists()).isTrue();
        assertThat(find(NoteBook.class).exists()).isFalse();
    }

    @Test
    void theUrlOpensATabAndATabChangesTheUrl() {
        signIn(house.owner());
        open(page(ana) + "/notes");
        assertThat(find(NoteBook.class).exists()).isTrue();

        Anchor overview = find(Anchor.class).all().stream()
                .filter(tab -> tab.getText().equals("Overview"))
                .findFirst()
                .orElseThrow();
        assertThat(overview.getHref()).isEqualTo(page(ana) + "/overview");
        open(overview.getHref());

        assertThat(currentTab()).isEqualTo("Overview");
        assertThat(find(NoteBook.class).exists()).isFalse();
    }

    private String currentTab() {
        return find(Anchor.class).all().stream()
                .filter(tab -> "page".equals(tab.getElement().getAttribute("aria-current")))
                .map(Anchor::getText)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNoteIsKeptAndADeletedOneComesBack() {
        signIn(house.owner());
        open(page(ana) + "/notes");

        test(find(TextArea.class).single()).setValue("Likes hills.");
        press("Keep note");
        assertThat(find(Paragraph.class).withText("Likes hills.").exists()).isTrue();

        press("Delete");
        assertThat(find(Paragraph.class).withText("Likes hills.").exists()).isFalse();
        press("Undo");
        assertThat(find(Paragraph.class).withText("Likes hills.").exists()).isTrue();
    }

    @Test
    void archivingIsUndone() {
        signIn(house.owner());
        open(page(ana));

        press("Archive");
        assertThat(status()).isEqualTo(AthleteStatus.ARCHIVED);
        press("Undo");
        assertThat(status()).isEqualTo(AthleteStatus.ACTIVE);
    }

    @Test
    void anUnknownOrForeignAthleteIsNotThere() {
        AthleteProfile foreign = stage.athlete(stage.house(), "Fred");
        signIn(house.owner());

        for (String tail : new String[] {
            foreign.id().value().toString(), "nonsense", ana.id().value() + "/nonsense"
        }) {
            open("coach/" + house.slug() + "/athletes/" + tail);
            assertThat(find(H1.class).withText("Nothing here").exists())
                    .as(tail)
                    .isTrue();
        }
    }

    @Test
    void anAssistantDoesNotOpenAnAthleteOfOthers() {
        signIn(stage.member(house, Role.ASSISTANT));
        open(page(ana));

        assertThat(find(H1.class).withText("Nothing here").exists()).isTrue();
    }

    @Test
    void anAthleteDoesNotOpenTheirOwnPageOfTheTeam() {
        signIn(Objects.requireNonNull(ana.account()));
        open(page(ana) + "/notes");

        assertThat(find(H1.class).withText("Nothing here").exists()).isTrue();
    }

    private AthleteStatus status() {
        return stage.asTask(house, () -> athletes.require(ana.id())).status();
    }

    private void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }

    private String page(AthleteProfile athlete) {
        return "coach/" + house.slug() + "/athletes/" + athlete.id().value();
    }
}
