package io.milepost.billing;

import io.milepost.tenancy.Practices;
import java.util.Currency;
import org.springframework.stereotype.Component;

/** Sums up the mirror of the current practice. */
@Component
class Totals {

    private final SubscriptionMirrorRows mirrors;
    private final Practices practices;

    Totals(SubscriptionMirrorRows mirrors, Practices practices) {
        this.mirrors = mirrors;
        this.practices = practices;
    }

    MoneySummary now() {
        Currency currency = practices.current().currency();
        var monthly = Money.zero(currency);
        int paying = 0;
        int late = 0;
        int trialing = 0;
        int paused = 0;
        int ending = 0;
        for (var mirror : mirrors.findByOrderByStartedDescIdDesc()) {
            if (!mirror.status().isAlive()) {
                continue;
            }
            if (mirror.cancelAt() != null) {
                ending++;
            }
            if (mirror.status() == SubscriptionStatus.TRIALING) {
                trialing++;
            } else if (mirror.status() == SubscriptionStatus.PAUSED || mirror.collectionPaused()) {
                paused++;
            } else {
                paying++;
                late += mirror.status() == SubscriptionStatus.ACTIVE ? 0 : 1;
                var perMonth = mirror.perMonth();
                if (perMonth.currency().equals(currency)) {
                    monthly = monthly.plus(perMonth);
                }
            }
        }
        return new MoneySummary(monthly, paying, late, trialing, paused, ending);
    }
}
