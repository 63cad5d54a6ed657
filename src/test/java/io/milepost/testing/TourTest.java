package io.milepost.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TourTest {

    private final Tour tour = new Tour(
            Map.of("practice", List.of("hill"), "tab", List.of("notes"), "at-rest/parameter", List.of("shut")));

    @Test
    void parametersAreFilledInAndOptionalOnesAlsoLeftOut() {
        assertThat(paths("coach/:practice/club/:tab?")).containsExactly("/coach/hill/club", "/coach/hill/club/notes");
    }

    @Test
    void aChoiceOfWordsFillsItselfIn() {
        assertThat(paths("me/:practice/:room(one|two)")).containsExactly("/me/hill/one", "/me/hill/two");
    }

    @Test
    void aSideMayWantAValueOfItsOwn() {
        assertThat(paths("at-rest/:___url_parameter")).containsExactly("/at-rest/shut");
    }

    @Test
    void theRootIsAStop() {
        assertThat(paths("")).containsExactly("/");
    }

    @Test
    void aParameterThatNobodyKnowsIsNotPassedOver() {
        assertThatThrownBy(() -> tour.stops("coach/:practice/plans/:plan"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(":plan");
    }

    private List<String> paths(String template) {
        return tour.stops(template).stream().map(Tour.Stop::path).toList();
    }
}
