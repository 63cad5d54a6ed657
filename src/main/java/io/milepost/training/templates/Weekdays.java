package io.milepost.training.templates;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of the athlete's free days takes which of the template's days. The long run is placed first, near its own day
 * and on a weekend if it can be; then the key sessions, a day apart from what is hard; then the rest. A template's own
 * days are kept wherever the athlete is free on them.
 */
final class Weekdays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<DayOfWeek, DayOfWeek> taken = new EnumMap<>(DayOfWeek.class);
    private final List<Notice> notices = new ArrayList<>();

    /** @param free the athlete's days; empty means that nobody said, hence all */
    Weekdays(Template template, Set<DayOfWeek> free) {
        Set<DayOfWeek> open = free.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : EnumSet.copyOf(free);
        if (open.size() < template.days().size()) {
            notices.add(Notice.of(Notice.Kind.FEWER_DAYS, 0, null));
        }
        Set<DayOfWeek> hard = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek own : inOrderOfWeight(template)) {
            boolean isHard = isHard(template, own);
            boolean isLong = daysOf(template, Role.LONG).contains(own);
            open.stream()
                    .min(Comparator.<DayOfWeek>comparingInt(day -> isHard ? -Math.min(2, room(day, hard)) : 0)
                            .thenComparingInt(day -> isLong && !WEEKEND.contains(day) ? 1 : 0)
                            .thenComparingInt(day -> apart(day, own))
                            .thenComparingInt(DayOfWeek::getValue))
                    .ifPresent(day -> {
                        open.remove(day);
                        taken.put(own, day);
                        if (isHard) {
                            if (room(day, hard) < 2) {
                                notices.add(Notice.of(Notice.Kind.HARD_DAYS_TOUCH, 0, day));
                            }
                            hard.add(day);
                        }
                    });
        }
    }

    List<Notice> notices() {
        return notices;
    }

    /** The athlete's day for the template's; null if none was left. */
    @Nullable
    DayOfWeek instead(DayOfWeek own) {
        return taken.get(own);
    }

    private static Set<DayOfWeek> inOrderOfWeight(Template template) {
        Set<DayOfWeek> order = new LinkedHashSet<>();
        order.addAll(daysOf(template, Role.LONG));
        order.addAll(daysOf(template, Role.KEY));
        template.weeks()
                .forEach(week -> week.slots().forEach(slot -> {
                    if (slot.weekday() != null) {
                        order.add(slot.weekday());
                    }
                }));
        order.addAll(template.days());
        return order;
    }

    private static boolean isHard(Template template, DayOfWeek own) {
        return daysOf(template, Role.LONG).contains(own)
                || daysOf(template, Role.KEY).contains(own);
    }

    private static List<DayOfWeek> daysOf(Template template, Role role) {
        return template.weeks().stream()
                .flatMap(week -> week.slots().stream())
                .filter(slot -> slot.role() == role && slot.weekday() != null)
                .map(Slot::weekday)
                .distinct()
                .toList();
    }

    private static int room(DayOfWeek day, Set<DayOfWeek> hard) {
        return hard.stream().mapToInt(other -> apart(day, other)).min().orElse(7);
    }

    /** Days between two weekdays, around the week: 0 to 3. */
    private static int apart(DayOfWeek one, DayOfWeek other) {
        int days = Math.abs(one.getValue() - other.getValue());
        return Math.min(days, 7 - days);
    }
}
