package io.milepost.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.Seats;
import io.milepost.testing.Stage;
import io.milepost.testing.ViewTest;
import org.junit.jupiter.api.Test;

class CoachLayoutTest extends ViewTest {

    @Test
    void anotherPageBeginsAtItsTopAndAnotherTabStaysWhereTheReaderIs() {
        Stage.House house = stage.house();
        AthleteProfile ana = stage.athlete(house, "Ana P");
        signIn(house.owner());
        Seats.sitDown(UI.getCurrent(), house.id());
        String base = "coach/" + house.slug();

        open(base + "/library");
        beginsAtTheTop();
        open(base + "/athletes/" + ana.id().value());
        assertThat(beginsAtTheTop()).as("another page").isTrue();
        open(base + "/athletes/" + ana.id().value() + "/season");
        assertThat(beginsAtTheTop()).as("another tab").isFalse();
        open(base + "/library/templates/half-advanced");
        assertThat(beginsAtTheTop()).as("another page again").isTrue();
    }

    /** Whether the page was told so since it was asked last. */
    private static boolean beginsAtTheTop() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .anyMatch(pending -> pending.getInvocation().getExpression().contains("scrollTo(0, 0)"));
    }
}
