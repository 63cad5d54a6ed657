package io.milepost.training.proposals;

import io.milepost.running.Distance;
import io.milepost.training.adaptation.Fact;
import io.milepost.training.adaptation.Figure;
import io.milepost.training.adaptation.Phrase;
import io.milepost.training.adaptation.Rule;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.time.Duration;
import org.springframework.stereotype.Service;

/** A proposal in words for one reader: their language and units. */
@Service
public class ProposalWords {

    private static final double PERCENT = 100;

    private final Messages messages;

    ProposalWords(Messages messages) {
        this.messages = messages;
    }

    /** Why: one sentence, two at most. */
    public String reason(Phrase phrase, Formats formats) {
        return told("training.because." + phrase.word(), phrase, formats);
    }

    /** A fact in a few words. */
    public String fact(Fact fact, Formats formats) {
        return told("training.fact." + fact.phrase().word(), fact.phrase(), formats);
    }

    public String name(Rule rule, Formats formats) {
        return messages.get(rule.nameKey(), formats.locale());
    }

    /** What is published, and what is convention. */
    public String source(Rule rule, Formats formats) {
        return messages.get(rule.sourceKey(), formats.locale());
    }

    private String told(String key, Phrase phrase, Formats formats) {
        return messages.get(
                key,
                formats.locale(),
                phrase.figures().stream().map(figure -> told(figure, formats)).toArray());
    }

    private static Object told(Figure figure, Formats formats) {
        return switch (figure.kind()) {
            case DISTANCE -> formats.distance(Distance.metres(figure.value()));
            case TIME -> formats.clockTime(Duration.ofSeconds(Math.round(figure.value())));
            case COUNT -> (int) figure.value();
            case SHARE -> formats.decimals(figure.value() * PERCENT, figure.value() < 0.1 ? 1 : 0);
            case NUMBER -> formats.decimals(figure.value(), 1);
            case WORDS -> figure.words() == null ? "" : figure.words();
            case DAY -> figure.day() == null ? "" : formats.day(figure.day());
        };
    }
}
