package io.milepost.review.findings;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether somebody called a run fast: its title says tempo, intervals, 6x800 … in one of a few languages. */
public final class NamedSpeed {

    private static final Pattern WORDS = Pattern.compile(
            "\\b(speed|speedwork|intervals?|tempo|track|fartlek|threshold|repeats?|reps|workout|strides|vo2(max)?"
                    + "|intervalle?n?|tempolauf|tempodauerlauf|schwelle|bahn|steigerungen"
                    + "|fractionn[ée]|seuil|piste|vma|series|ripetute|umbral"
                    + "|\\d{1,2}\\s?[x×]\\s?\\d+k?m?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private NamedSpeed() {}

    public static boolean in(@Nullable String title) {
        return title != null && WORDS.matcher(title).find();
    }
}
