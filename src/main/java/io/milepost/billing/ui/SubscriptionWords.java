package io.milepost.billing.ui;

import io.milepost.billing.BillingInterval;
import io.milepost.billing.Money;
import io.milepost.billing.MoneySummary;
import io.milepost.billing.Subscription;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in one line where a subscription stands. */
@Component
class SubscriptionWords {

    private final Messages messages;

    SubscriptionWords(Messages messages) {
        this.messages = messages;
    }

    /** {@code €49 a month}. */
    String price(Money money, @Nullable BillingInterval interval, Formats formats) {
        var amount = formats.money(money.minor(), money.currency());
        return interval == null
                ? amount
                : amount + " " + messages.get("billing.every." + interval.name(), formats.locale());
    }

    String price(Subscription subscription, Formats formats) {
        return price(subscription.price(), subscription.interval(), formats);
    }

    /** {@code Renews Sat 28 Nov}, {@code Ends Sat 28 Nov}, {@code Card failed, grace until Sat 28 Nov}. */
    String state(Subscription subscription, Formats formats) {
        var locale = formats.locale();
        if (subscription.ended() != null) {
            return messages.get("billing.state.ended", locale, day(subscription.ended(), formats));
        }
        if (subscription.graceEnds() != null) {
            return messages.get("billing.state.late", locale, day(subscription.graceEnds(), formats));
        }
        if (subscription.endsAt() != null) {
            return messages.get("billing.state.ending", locale, day(subscription.endsAt(), formats));
        }
        if (subscription.collectionPaused()) {
            return messages.get("billing.state.collection-paused", locale);
        }
        if (subscription.trialEnds() != null) {
            return messages.get("billing.state.trial", locale, day(subscription.trialEnds(), formats));
        }
        return messages.get(
                "billing.state." + subscription.status().name(), locale, day(subscription.periodEnd(), formats));
    }

    /** {@code €4,310 a month from 38 paying athletes; 2 in grace, 1 paused}. */
    String summary(MoneySummary summary, Formats formats) {
        var locale = formats.locale();
        var monthly = summary.monthly();
        var text = messages.get(
                "billing.money.summary", locale, formats.money(monthly.minor(), monthly.currency()), summary.paying());
        var more = new ArrayList<String>();
        add(more, "billing.money.late", summary.late(), formats);
        add(more, "billing.money.trialing", summary.trialing(), formats);
        add(more, "billing.money.paused", summary.paused(), formats);
        add(more, "billing.money.ending", summary.ending(), formats);
        return more.isEmpty() ? text : text + "; " + String.join(", ", more);
    }

    String day(Instant instant, Formats formats) {
        return formats.day(LocalDate.ofInstant(Objects.requireNonNull(instant), formats.zone()));
    }

    private void add(ArrayList<String> to, String key, int count, Formats formats) {
        if (count > 0) {
            to.add(messages.get(key, formats.locale(), count));
        }
    }
}
