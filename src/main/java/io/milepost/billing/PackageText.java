package io.milepost.billing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a package reads.
 *
 * @param name 2 to 80 characters
 * @param promise one sentence, up to 300 characters; may be empty
 * @param included what is in it, a point each
 * @param replyHours within how many hours the coach replies; null where nothing is promised
 * @param trialDays free days before the first payment, 1 to 90; null without a trial
 */
public record PackageText(
        String name,
        String promise,
        List<String> included,
        @Nullable Integer replyHours,
        @Nullable Integer trialDays) {

    private static final int LONGEST_LIST = 2000;

    public PackageText {
        name = name.strip();
        promise = promise.strip();
        included = included.stream()
                .map(String::strip)
                .filter(point -> !point.isEmpty())
                .toList();
        if (name.length() < 2 || name.length() > 80) {
            throw new IllegalArgumentException("a package's name has 2 to 80 characters");
        }
        if (promise.length() > 300 || String.join("\n", included).length() > LONGEST_LIST) {
            throw new IllegalArgumentException("too long");
        }
        if (replyHours != null && (replyHours < 1 || replyHours > 24 * 14)) {
            throw new IllegalArgumentException("a reply is promised within 1 hour to 14 days");
        }
        if (trialDays != null && (trialDays < 1 || trialDays > 90)) {
            throw new IllegalArgumentException("a trial has 1 to 90 days");
        }
    }
}
