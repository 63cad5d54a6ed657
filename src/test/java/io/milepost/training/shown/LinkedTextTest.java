package io.milepost.training.shown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkedTextTest {

    @Test
    void anAddressBecomesALinkThatLearnsNothing() {
        LinkedText text = new LinkedText("20 min “see https://example.org/hips?a=1, slowly”");

        assertThat(text.getElement().getTextRecursively()).isEqualTo("20 min “see example.org/hips, slowly”");
        assertThat(links(text)).singleElement().satisfies(link -> {
            assertThat(link.getHref()).isEqualTo("https://example.org/hips?a=1");
            assertThat(link.getElement().getAttribute("rel")).isEqualTo("noopener noreferrer");
            assertThat(link.getTarget()).hasValue("_blank");
        });
    }

    @Test
    void anythingElseStaysText() {
        for (String text : List.of(
                "http://example.org/a",
                "javascript:alert(1)",
                "https://",
                "https://user:secret@example.org/",
                "data:text/html,hello",
                "45min E")) {
            LinkedText shown = new LinkedText(text);

            assertThat(links(shown)).as(text).isEmpty();
            assertThat(shown.getElement().getTextRecursively()).isEqualTo(text);
        }
    }

    private static List<Anchor> links(LinkedText text) {
        return text.getChildren()
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .toList();
    }
}
