package io.milepost.roster.ui;

import com.vaadin.flow.router.QueryParameters;
import io.milepost.roster.AthleteStatus;
import io.milepost.roster.GroupId;
import io.milepost.roster.RosterFilter;
import io.milepost.roster.RosterOrder;
import io.milepost.tenancy.AccountId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a list of athletes shows, as its URL says it: {@code ?q=ana&status=active&sort=-joined}. */
record RosterState(RosterFilter filter, RosterOrder order) {

    static RosterState of(QueryParameters query) {
        return new RosterState(
                new RosterFilter(
                        query.getSingleParameter("q").orElse(""),
                        read(query, "status", text -> AthleteStatus.valueOf(text.toUpperCase(Locale.ROOT))),
                        read(query, "group", text -> new GroupId(UUID.fromString(text))),
                        read(query, "coach", text -> new AccountId(UUID.fromString(text)))),
                Optional.ofNullable(read(query, "sort", RosterState::order)).orElse(RosterOrder.BY_NAME));
    }

    QueryParameters toQuery() {
        Map<String, String> parts = new HashMap<>();
        if (!filter.text().isEmpty()) {
            parts.put("q", filter.text());
        }
        AthleteStatus status = filter.status();
        if (status != null) {
            parts.put("status", status.name().toLowerCase(Locale.ROOT));
        }
        GroupId group = filter.group();
        if (group != null) {
            parts.put("group", group.value().toString());
        }
        AccountId coach = filter.coach();
        if (coach != null) {
            parts.put("coach", coach.value().toString());
        }
        if (!order.equals(RosterOrder.BY_NAME)) {
            parts.put(
                    "sort", (order.descending() ? "-" : "") + order.by().name().toLowerCase(Locale.ROOT));
        }
        return QueryParameters.simple(parts);
    }

    private static RosterOrder order(String text) {
        boolean descending = text.startsWith("-");
        String by = descending ? text.substring(1) : text;
        return new RosterOrder(RosterOrder.By.valueOf(by.toUpperCase(Locale.ROOT)), descending);
    }

    /** What somebody typed into a URL may be anything: what cannot be read counts as absent. */
    private static <T> @Nullable T read(QueryParameters query, String name, Function<String, T> reader) {
        try {
            return query.getSingleParameter(name).map(reader).orElse(null);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
