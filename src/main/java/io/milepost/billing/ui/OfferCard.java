package io.milepost.billing.ui;

import io.milepost.billing.CoachingPackage;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A package as the public page shows it.
 *
 * @param every how often it is paid, in words
 * @param reply within how long the coach replies; null where nothing is promised
 * @param trial how long it is free; null without a trial
 */
record OfferCard(
        String id,
        String name,
        String promise,
        List<String> points,
        String price,
        String every,
        @Nullable String reply,
        @Nullable String trial) {

    static OfferCard of(CoachingPackage offer, Formats formats, Messages messages) {
        var locale = formats.locale();
        var money = offer.price().money();
        var text = offer.text();
        var reply = text.replyHours();
        return new OfferCard(
                offer.id().value().toString(),
                offer.name(),
                text.promise(),
                text.included(),
                formats.money(money.minor(), money.currency()),
                messages.get("billing.every." + offer.price().interval().name(), locale),
                reply == null
                        ? null
                        : reply % 24 == 0
                                ? messages.get("billing.reply.days", locale, reply / 24)
                                : messages.get("billing.reply.hours", locale, reply),
                text.trialDays() == null ? null : messages.get("billing.trial", locale, text.trialDays()));
    }
}
