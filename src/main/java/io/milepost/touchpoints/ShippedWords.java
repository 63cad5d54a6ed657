package io.milepost.touchpoints;

import io.milepost.touchpoints.replies.Occasion;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/** The words that a library begins with. */
enum ShippedWords {
    TEN_MINUTES(Occasion.TIRED),
    HALVE_IT(Occasion.TIRED),
    ONE_WORKOUT(Occasion.TIRED),
    LET_GO(Occasion.TIRED),
    GOOD_JUDGEMENT(Occasion.CUT_SHORT),
    STILL_COUNTS(Occasion.CUT_SHORT),
    BAD_SLEEP(Occasion.BAD_SLEEP),
    SECOND_DAY(Occasion.SECOND_HEAVY_DAY),
    TWO_IN_A_ROW(Occasion.SECOND_HEAVY_DAY),
    SLEEP_FIRST(Occasion.SECOND_HEAVY_DAY),
    PLAN_BENDS(Occasion.SECOND_HEAVY_DAY),
    REST_IS_TRAINING(Occasion.REST),
    PAIN_CHANGES(Occasion.PAIN);

    private final Occasion occasion;

    ShippedWords(Occasion occasion) {
        this.occasion = occasion;
    }

    Occasion occasion() {
        return occasion;
    }

    static boolean holds(UUID id) {
        return Arrays.stream(values()).anyMatch(each -> each.id().value().equals(id));
    }

    /** The same in every practice, so that an edit finds what it was made of. */
    KindWordId id() {
        return new KindWordId(UUID.nameUUIDFromBytes(key().getBytes(StandardCharsets.UTF_8)));
    }

    String key() {
        return "touchpoints.shipped." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
