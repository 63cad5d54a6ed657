package io.milepost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FullStopTest {

    @Test
    void aSentenceThatEndsInAnAbbreviationHasOneFullStop() throws Exception {
        Messages messages = new Messages();
        assertThat(messages.get("progress.outlook.from", Locale.GERMAN, "Lauf", "10,0 km", "48:20", "Di., 13. Okt."))
                .endsWith("48:20, Di., 13. Okt.");
    }

    @Test
    void whatSomebodyLeavesOpenStaysOpen() throws Exception {
        assertThat(new Messages().get("progress.outlook.from", Locale.GERMAN, "a...", "b", "c", "d"))
                .startsWith("Aus a...");
    }
}
