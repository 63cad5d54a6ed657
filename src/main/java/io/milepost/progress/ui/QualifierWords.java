package io.milepost.progress.ui;

import io.milepost.progress.Qualification;
import io.milepost.progress.RaceYear.CutOff;
import io.milepost.ui.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a race asks and what it once took, in words. */
final class QualifierWords {

    /** Gives the words for a key and its parameters. */
    interface Say {
        String words(String key, Object... parameters);
    }

    private QualifierWords() {}

    /** Which race, which time, at which age; and what of it is not certain. */
    static String standard(Qualification asked, Formats formats, Say say) {
        List<String> sentences = new ArrayList<>();
        boolean known = asked.standardsOf() == asked.edition();
        sentences.add(say.words(
                known ? "progress.standard.is" : "progress.standard.is-about",
                named(asked),
                formats.clockTime(asked.standard().time()),
                asked.age(),
                known ? formats.date(asked.raceDay()) : formats.month(asked.raceDay())));
        if (!known) {
            sentences.add(say.words("progress.standard.older", String.valueOf(asked.standardsOf())));
        } else if (!asked.standardConfirmed()) {
            sentences.add(say.words("progress.standard.unconfirmed"));
        }
        if (!asked.windowConfirmed()) {
            sentences.add(say.words("progress.standard.window"));
        }
        return String.join(" ", sentences);
    }

    /** {@code Boston 2027}. */
    static String named(Qualification asked) {
        return asked.race() + " " + asked.edition();
    }

    /** {@code 4:34 (2026), 6:51 (2025), 5:29 (2024)}. */
    static String cutOffs(List<CutOff> cutOffs, Formats formats, Say say) {
        return cutOffs.stream()
                .map(cutOff -> say.words(
                        cutOff.confirmed() ? "progress.cut-off" : "progress.cut-off.unconfirmed",
                        formats.clockTime(cutOff.margin()),
                        String.valueOf(cutOff.edition())))
                .collect(Collectors.joining(", "));
    }
}
