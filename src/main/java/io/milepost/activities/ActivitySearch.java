package io.milepost.activities;

import io.milepost.roster.AthleteId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds one athlete's activities, page by page or month by month; one statement each, whatever is asked. */
@Component
class ActivitySearch {

    private static final List<Sport> RUNS =
            Arrays.stream(Sport.values()).filter(Sport::isRun).toList();

    private final EntityManager entityManager;

    ActivitySearch(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Latest first. */
    List<ActivityRow> page(AthleteId athlete, ActivityQuery query, int offset, int limit) {
        return latestFirst(athlete, query)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    /** All from the day on, latest first. */
    List<ActivityRow> since(AthleteId athlete, ActivityQuery query, LocalDate day) {
        return latestFirst(athlete, query.since(day)).getResultList();
    }

    /** The months in which any of them happened, latest first. */
    List<MonthCount> months(AthleteId athlete, ActivityQuery query) {
        return typed(
                        "select new io.milepost.activities.MonthCount(year(a.taken.day), month(a.taken.day), count(a)) from ActivityRow a",
                        " group by year(a.taken.day), month(a.taken.day) order by year(a.taken.day) desc, month(a.taken.day) desc",
                        MonthCount.class,
                        athlete,
                        query)
                .getResultList();
    }

    private TypedQuery<ActivityRow> latestFirst(AthleteId athlete, ActivityQuery query) {
        return typed(
                "select a from ActivityRow a",
                " order by a.taken.day desc, a.taken.startedAt desc, a.id desc",
                ActivityRow.class,
                athlete,
                query);
    }

    long count(AthleteId athlete, ActivityQuery query) {
        return typed("select count(a) from ActivityRow a", "", Long.class, athlete, query)
                .getSingleResult();
    }

    private <T> TypedQuery<T> typed(
            String select, String order, Class<T> type, AthleteId athlete, ActivityQuery query) {
        StringBuilder jpql = new StringBuilder(select).append(" where a.athlete = :athlete and a.removedAt is null");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("athlete", athlete.value());
        if (query.from() != null) {
            jpql.append(" and a.taken.day >= :from");
            parameters.put("from", query.from());
        }
        if (query.until() != null) {
            jpql.append(" and a.taken.day <= :until");
            parameters.put("until", query.until());
        }
        switch (query.kind()) {
            case ALL -> {
                // Every sport.
            }
            case RACES -> jpql.append(" and a.taken.race = true");
            case RUNS -> {
                jpql.append(" and a.taken.sport in :runs");
                parameters.put("runs", RUNS);
            }
            case OTHER -> {
                jpql.append(" and a.taken.sport not in :runs");
                parameters.put("runs", RUNS);
            }
        }
        if (query.words() != null) {
            jpql.append(
                    " and (lower(a.taken.title) like :words escape '!' or lower(a.impression.words) like :words escape '!')");
            parameters.put("words", "%" + escaped(query.words().toLowerCase(Locale.ROOT)) + "%");
        }
        TypedQuery<T> typed = entityManager.createQuery(jpql.append(order).toString(), type);
        parameters.forEach(typed::setParameter);
        return typed;
    }

    private static String escaped(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
