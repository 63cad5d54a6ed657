package io.milepost.touchpoints.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which words of the library are said. */
class ReplyPolicyTest {

    private record Words(Occasion occasion, String text) {}

    private static final List<Words> LIBRARY = List.of(
            new Words(Occasion.TIRED, "Ten minutes"),
            new Words(Occasion.TIRED, "Halve it"),
            new Words(Occasion.PAIN, "Stop"));

    @Test
    void theFirstWordsForTheDayAreSaidFirst() {
        assertThat(choose(List.of(Occasion.TIRED), List.of())).contains("Ten minutes");
    }

    @Test
    void nobodyHearsTheSameTwiceWhileThereAreOthers() {
        assertThat(choose(List.of(Occasion.TIRED), List.of("Ten minutes"))).contains("Halve it");
        assertThat(choose(List.of(Occasion.TIRED), List.of("Ten minutes", "Halve it", "Ten minutes")))
                .contains("Halve it");
    }

    @Test
    void anOccasionWithoutWordsLeavesItToTheNext() {
        assertThat(choose(List.of(Occasion.SECOND_HEAVY_DAY, Occasion.TIRED), List.of()))
                .contains("Ten minutes");
    }

    @Test
    void withoutAnOccasionOrAnyWordsForItNothingIsSaid() {
        assertThat(choose(List.of(), List.of())).isEmpty();
        assertThat(choose(List.of(Occasion.REST), List.of())).isEmpty();
    }

    private static Optional<String> choose(List<Occasion> occasions, List<String> heard) {
        return ReplyPolicy.choose(LIBRARY, Words::occasion, Words::text, occasions, heard)
                .map(Words::text);
    }
}
