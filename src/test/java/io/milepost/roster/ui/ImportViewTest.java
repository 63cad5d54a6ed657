package io.milepost.roster.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import io.milepost.roster.Roster;
import io.milepost.roster.RosterFilter;
import io.milepost.tenancy.Role;
import io.milepost.testing.Stage;
import io.milepost.testing.ViewTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ImportViewTest extends ViewTest {

    @Autowired
    Roster roster;

    private Stage.House house;

    @BeforeEach
    void aPractice() {
        house = stage.house();
    }

    @Test
    void aListIsShownBeforeItIsImportedAndEachLineAfter() {
        signIn(house.owner());
        open("coach/" + house.slug() + "/athletes/import");
        upload("Who,Mail\nAna,ana@example.org\nBen,nonsense\n");
        assertThat(count()).isZero();

        test(find(Button.class).withText("Import 2 lines").single()).click();
        assertThat(find(Paragraph.class)
                        .withText("Say which column holds the name.")
                        .single()
                        .isVisible())
                .isTrue();
        assertThat(count()).isZero();

        test(find(Select.class).withLabel("Who").single()).selectItem("Name");
        test(find(Button.class).withText("Import 2 lines").single()).click();
        assertThat(find(Paragraph.class)
                        .withText("1 athlete was added. 1 line needs you; it is on top.")
                        .exists())
                .isTrue();
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void aFileThatIsNoListLeavesEverythingAsItWas() {
        signIn(house.owner());
        open("coach/" + house.slug() + "/athletes/import");
        upload("");

        assertThat(find(Upload.class).exists()).isTrue();
        assertThat(find(Button.class).withText("Close").exists()).isTrue();
    }

    @Test
    void anAssistantDoesNotGetHere() {
        signIn(stage.member(house, Role.ASSISTANT));
        open("coach/" + house.slug() + "/athletes/import");

        assertThat(find(H1.class).withText("Nothing here").exists()).isTrue();
    }

    private int count() {
        return stage.asTask(house, () -> roster.count(RosterFilter.ALL));
    }

    private void upload(String text) {
        test(find(Upload.class).single()).upload("list.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
        roundTrip();
    }
}
