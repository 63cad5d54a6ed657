package io.milepost.training.templates;

import io.milepost.training.notation.Workout;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cues of what every practice starts with. They stand in its notation as {@code "cue:next-time"}, and their words in
 * the messages {@code training.cue.<name>}: what is written into a plan speaks the practice's language.
 */
public final class ShippedCues {

    private static final Pattern CUE = Pattern.compile("\"cue:([a-z-]+)\"");

    private ShippedCues() {}

    /** @param words gives the words of a message key */
    public static Workout inWords(Workout shipped, UnaryOperator<String> words) {
        Matcher cue = CUE.matcher(shipped.notation());
        return cue.find()
                ? Workout.of(cue.replaceAll(
                        found -> Matcher.quoteReplacement('"' + words.apply("training.cue." + found.group(1)) + '"')))
                : shipped;
    }
}
