package io.milepost.roster;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds lines of the roster. List and count are made of one predicate, so that they cannot disagree. */
@Component
class RosterSearch {

    private final EntityManager entities;

    RosterSearch(EntityManager entities) {
        this.entities = entities;
    }

    /** What the database gives of a line. */
    record Found(
            UUID id,
            String name,
            @Nullable String email,
            AthleteStatus status,
            @Nullable UUID coach,
            java.time.Instant joined) {}

    /** {@code assistant} null sees the whole roster. */
    List<Found> lines(RosterFilter filter, RosterOrder order, @Nullable UUID assistant, int offset, int limit) {
        Predicate predicate = new Predicate(filter, assistant);
        return predicate
                .bind(entities.createQuery(
                        "select new io.milepost.roster.RosterSearch$Found(a.id, a.name, a.email, a.status, a.coach,"
                                + " a.joined) from AthleteRow a " + predicate.where() + orderBy(order),
                        Found.class))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(RosterFilter filter, @Nullable UUID assistant) {
        Predicate predicate = new Predicate(filter, assistant);
        return predicate
                .bind(entities.createQuery("select count(a) from AthleteRow a " + predicate.where(), Long.class))
                .getSingleResult();
    }

    private static String orderBy(RosterOrder order) {
        String direction = order.descending() ? " desc" : "";
        return switch (order.by()) {
            case NAME -> " order by a.name" + direction + ", a.id" + direction;
            case JOINED -> " order by a.joined" + direction + ", a.id" + direction;
            case STATUS -> " order by a.status" + direction + ", a.name, a.id";
        };
    }

    private static final class Predicate {

        private final List<String> parts = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        Predicate(RosterFilter filter, @Nullable UUID assistant) {
            if (assistant != null) {
                parts.add(AthleteRows.OF_ASSISTANT);
                parameters.put("assistant", assistant);
            }
            AthleteStatus status = filter.status();
            parts.add(status == null ? "a.status <> :status" : "a.status = :status");
            parameters.put("status", status == null ? AthleteStatus.ARCHIVED : status);
            if (!filter.text().isEmpty()) {
                parts.add("(lower(a.name) like :text escape '!' or a.email like :text escape '!')");
                parameters.put("text", "%" + escaped(filter.text()) + "%");
            }
            GroupId group = filter.group();
            if (group != null) {
                parts.add("exists (select 1 from GroupMemberRow g where g.athlete = a.id and g.groupId = :within)");
                parameters.put("within", group.value());
            }
            if (filter.coach() != null) {
                parts.add("a.coach = :coach");
                parameters.put("coach", filter.coach().value());
            }
        }

        String where() {
            return "where " + String.join(" and ", parts);
        }

        <Q extends Query> Q bind(Q query) {
            parameters.forEach(query::setParameter);
            return query;
        }

        private static String escaped(String text) {
            return text.toLowerCase(Locale.ROOT)
                    .replace("!", "!!")
                    .replace("%", "!%")
                    .replace("_", "!_");
        }
    }
}
