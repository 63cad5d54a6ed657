package io.milepost.activities.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.milepost.activities.ActivityId;
import io.milepost.activities.ActivityPaths;
import io.milepost.activities.ActivityQuery;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a history is shown, kept in the address, so that a reload or the way back shows it again:
 * {@code ?show=races&find=hill&months=9}. Whoever looks at an activity leaves its place behind, {@code &at=…}, and comes back
 * to it.
 *
 * @param months how many of those with anything in them, from {@value #AT_FIRST} to {@value #MOST}
 * @param at the activity that the reader comes back from; null for the beginning
 */
record HistoryInUrl(
        ActivityQuery query, int months, @Nullable ActivityId at) {

    static final int AT_FIRST = 3;
    private static final int MOST = 999;
    private static final String SHOW = "show";
    private static final String FIND = "find";
    private static final String MONTHS = "months";
    private static final int LONGEST_WORDS = 100;

    HistoryInUrl {
        months = Math.clamp(months, AT_FIRST, MOST);
    }

    static HistoryInUrl read(Location location) {
        QueryParameters asked = location.getQueryParameters();
        ActivityQuery query = ActivityQuery.ALL.with(asked.getSingleParameter(SHOW)
                .flatMap(word -> Arrays.stream(ActivityQuery.Kind.values())
                        .filter(kind -> word(kind).equals(word))
                        .findFirst())
                .orElse(ActivityQuery.Kind.ALL));
        String find = asked.getSingleParameter(FIND)
                .filter(words -> words.length() <= LONGEST_WORDS)
                .orElse(null);
        int months = asked.getSingleParameter(MONTHS)
                .filter(number -> number.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .orElse(AT_FIRST);
        ActivityId at = asked.getSingleParameter(ActivityPaths.AT)
                .flatMap(HistoryInUrl::id)
                .map(ActivityId::new)
                .orElse(null);
        return new HistoryInUrl(query.with(find), months, at);
    }

    /** What is looked for anew begins with the latest months. */
    HistoryInUrl of(ActivityQuery other) {
        return new HistoryInUrl(other, AT_FIRST, null);
    }

    /** The same once the reader is there: what is shown anew leaves them where they are by then. */
    HistoryInUrl arrived(int shown) {
        return new HistoryInUrl(query, Math.max(months, shown), null);
    }

    HistoryInUrl further() {
        return new HistoryInUrl(query, months + AT_FIRST, null);
    }

    void write(UI ui) {
        Map<String, String> parts = new LinkedHashMap<>();
        if (query.kind() != ActivityQuery.Kind.ALL) {
            parts.put(SHOW, word(query.kind()));
        }
        if (query.words() != null) {
            parts.put(FIND, query.words());
        }
        if (months > AT_FIRST) {
            parts.put(MONTHS, String.valueOf(months));
        }
        String path = ui.getActiveViewLocation().getPath();
        ui.getPage().getHistory().replaceState(null, new Location(path, QueryParameters.simple(parts)));
    }

    private static Optional<UUID> id(String words) {
        try {
            return Optional.of(UUID.fromString(words));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String word(ActivityQuery.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
