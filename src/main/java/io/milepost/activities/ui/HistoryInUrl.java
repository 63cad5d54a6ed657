package io.milepost.activities.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.milepost.activities.ActivityQuery;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What of a history is shown, kept in the address, so that a reload or the way back shows it again:
 * {@code ?show=races&find=hill&months=9}.
 *
 * @param months how many of those with anything in them, from {@value #AT_FIRST} to {@value #MOST}
 */
record HistoryInUrl(ActivityQuery query, int months) {

    static final int AT_FIRST = 3;
    private static final int MOST = 240;
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
        return new HistoryInUrl(query.with(find), months);
    }

    /** What is looked for anew begins with the latest months. */
    HistoryInUrl of(ActivityQuery other) {
        return new HistoryInUrl(other, AT_FIRST);
    }

    HistoryInUrl further() {
        return new HistoryInUrl(query, months + AT_FIRST);
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

    private static String word(ActivityQuery.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
