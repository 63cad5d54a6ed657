package io.milepost.roster.ui;

import io.milepost.roster.Access;
import io.milepost.roster.AccessSchedule;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says what a membership gives, now and until when. */
@Component
class MembershipWords {

    private static final Set<String> REASONS = Set.of(
            "none",
            "by_coach",
            "awaiting_payment",
            "trialing",
            "active",
            "past_due",
            "incomplete",
            "incomplete_expired",
            "unpaid",
            "paused",
            "canceled");

    private final Clock clock;
    private final Messages messages;

    MembershipWords(Clock clock, Messages messages) {
        this.clock = clock;
        this.messages = messages;
    }

    /** {@code Paying}, {@code Paying, ends Sat 28 Nov}, {@code Ended}. */
    String of(AccessSchedule schedule, Formats formats) {
        Locale locale = formats.locale();
        Instant changes = schedule.changes();
        if (changes == null) {
            return reason(schedule, locale);
        }
        if (!clock.instant().isBefore(changes)) {
            return messages.get("roster.membership.became." + schedule.then(), locale);
        }
        String day = formats.day(LocalDate.ofInstant(changes, formats.zone()));
        return messages.get("roster.membership.until." + schedule.then(), locale, reason(schedule, locale), day);
    }

    /** Whether there is something for the team to see to. */
    boolean isOpen(AccessSchedule schedule) {
        return schedule.at(clock.instant()) == Access.FULL;
    }

    private String reason(AccessSchedule schedule, Locale locale) {
        return REASONS.contains(schedule.reason())
                ? messages.get("roster.membership." + schedule.reason(), locale)
                : messages.get("roster.access." + schedule.now(), locale);
    }
}
