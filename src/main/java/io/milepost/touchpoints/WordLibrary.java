package io.milepost.touchpoints;

import java.util.List;

/**
 * The words that hold, in their order.
 *
 * @param own whether they were written here; else they are the practice's, or the ones that come with Milepost
 */
public record WordLibrary(List<KindWord> words, boolean own) {

    public WordLibrary {
        words = List.copyOf(words);
    }

    /** Those that are said. */
    public List<KindWord> said() {
        return words.stream().filter(each -> !each.archived()).toList();
    }
}
