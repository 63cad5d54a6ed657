package io.milepost.review;

import static io.milepost.ui.Paper.INK;
import static io.milepost.ui.Paper.QUIET;

import io.milepost.tenancy.Practice;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import io.milepost.ui.Paper;
import io.milepost.ui.Papers;
import java.awt.Color;
import org.springframework.stereotype.Component;

/** A shared review to print or keep: plain words in the practice's colour. */
@Component
public class SharedReviewPdf {

    private final FindingSentences sentences;
    private final Messages messages;
    private final Papers papers;

    SharedReviewPdf(FindingSentences sentences, Messages messages, Papers papers) {
        this.sentences = sentences;
        this.messages = messages;
        this.papers = papers;
    }

    /** @param athlete the name of whom it is about */
    public byte[] of(SharedReview review, String athlete, Practice practice, Formats formats) {
        return papers.write(
                say("review.shared.pdf-title", formats, athlete),
                practice.name(),
                formats.locale(),
                paper -> write(paper, review, athlete, practice, formats));
    }

    private void write(Paper paper, SharedReview review, String athlete, Practice practice, Formats formats) {
        Color accent = Color.decode(practice.brand().accent());
        paper.band(practice.name(), accent);
        paper.strong(say("review.shared.title", formats), 22, INK, 20);
        paper.line(
                say(
                        "review.shared.about",
                        formats,
                        athlete,
                        formats.date(review.window().from()),
                        formats.date(review.window().until())),
                11,
                QUIET,
                4);
        if (!review.note().isBlank()) {
            paper.line(review.note(), 12, INK, 18);
            if (!review.from().isBlank()) {
                paper.strong(review.from(), 12, INK, 6);
            }
        }
        for (ReviewFinding finding : review.findings()) {
            paper.strong(sentences.name(finding.kind(), formats), 13, accent, 20);
            paper.line(SharedWords.of(finding, sentences, formats), 12, INK, 4);
            if (!finding.intention().isBlank()) {
                paper.strong(say("review.shared.change", formats, finding.intention()), 12, INK, 6);
            }
        }
        paper.line(say("review.shared.foot", formats, practice.name(), formats.date(formats.today())), 9, QUIET, 36);
    }

    private String say(String key, Formats formats, Object... parameters) {
        return messages.get(key, formats.locale(), parameters);
    }
}
