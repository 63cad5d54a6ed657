package io.milepost.review;

import io.milepost.ui.Formats;

/** What an athlete reads of one finding: the coach's own words where there are some, else plain ones. */
public final class SharedWords {

    private SharedWords() {}

    public static String of(ReviewFinding finding, FindingSentences sentences, Formats formats) {
        return finding.decision() instanceof Decision.Edit(String words)
                ? words
                : sentences.plainly(finding.kind(), formats);
    }
}
