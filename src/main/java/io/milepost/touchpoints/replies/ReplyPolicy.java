package io.milepost.touchpoints.replies;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Chooses the words for a day: of the occasion that fits best and that the library has words for, those that this athlete has
 * heard least, and of these the ones that stand first. The same words twice in a row would be a machine's.
 */
public final class ReplyPolicy {

    private ReplyPolicy() {}

    /**
     * @param library in the coach's order
     * @param occasions the best first; none, and there are no words
     * @param heard the words that the athlete got before
     */
    public static <W> Optional<W> choose(
            List<W> library,
            Function<W, Occasion> occasion,
            Function<W, String> words,
            List<Occasion> occasions,
            Collection<String> heard) {
        return occasions.stream()
                .map(wanted -> library.stream()
                        .filter(each -> occasion.apply(each) == wanted)
                        .min(Comparator.comparingLong(each ->
                                heard.stream().filter(words.apply(each)::equals).count())))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
