package io.milepost.training.weeks;

import io.milepost.running.Distance;
import io.milepost.training.periods.Concern;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** What there is to say about planned weeks, in one reader's words and units. */
@Service
public class ConcernWords {

    private static final double PER_CENT = 100;

    private final Messages messages;

    ConcernWords(Messages messages) {
        this.messages = messages;
    }

    /** One sentence. */
    public String sentence(Concern concern, Formats formats) {
        LocalDate day = concern.day();
        return messages.get(
                concern.key(),
                formats.locale(),
                day == null ? "" : formats.day(day),
                figure(concern, concern.is(), formats),
                figure(concern, concern.limit(), formats),
                String.valueOf(Math.round(concern.share() * PER_CENT)));
    }

    /** Who says so, in a few words. */
    public String source(Concern concern, Formats formats) {
        return messages.get(concern.rule().sourceKey(), formats.locale());
    }

    private static String figure(Concern concern, double value, Formats formats) {
        return switch (concern.rule().unit()) {
            case METRES -> formats.distance(Distance.metres(value));
            case SECONDS -> formats.duration(Duration.ofSeconds(Math.round(value)));
            case SHARE -> Math.round(value * PER_CENT) + "\u00a0%";
            case NOTHING -> "";
        };
    }
}
