package io.milepost.training.outward;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

    @Test
    void shortLinesStayAsTheyAre() {
        String text = "BEGIN:VEVENT\r\n" + "x".repeat(75) + "\r\nEND:VEVENT\r\n";

        assertThat(Folding.fold(text)).isEqualTo(text);
    }

    @Test
    void aLongLineGoesOnBehindASpace() {
        assertThat(Folding.fold("x".repeat(76) + "\r\n")).isEqualTo("x".repeat(75) + "\r\n x\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ü", "→", "😀", "a😀", "שלום"})
    void noCharacterIsCutAndNothingIsLost(String words) {
        String line = "DESCRIPTION:" + words.repeat(200);

        String folded = Folding.fold(line);

        assertThat(folded.split("\r\n"))
                .hasSizeGreaterThan(2)
                .allSatisfy(part ->
                        assertThat(part.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(Folding.LONGEST));
        byte[] sent = folded.getBytes(StandardCharsets.UTF_8);
        assertThat(new String(sent, StandardCharsets.UTF_8).replace("\r\n ", ""))
                .isEqualTo(line);
    }
}
