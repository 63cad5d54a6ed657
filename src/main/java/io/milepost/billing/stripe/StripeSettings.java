package io.milepost.billing.stripe;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The only switch between Stripe and the sandbox.
 *
 * @param secretKey Stripe's secret key; absent: the local sandbox
 * @param webhookSecret the endpoint's signing secrets, parted by commas: two while they are rotated
 * @param apiBase where the API is
 * @param sandboxPort the sandbox's port on loopback, 0 for any
 * @param sandboxFile where the sandbox keeps its state; absent: in memory
 */
@ConfigurationProperties("milepost.stripe")
public record StripeSettings(
        @Nullable String secretKey,
        @DefaultValue List<String> webhookSecret,
        @DefaultValue(STRIPE) URI apiBase,
        @DefaultValue("0") int sandboxPort,
        @Nullable Path sandboxFile) {

    static final String STRIPE = "https://api.stripe.com";

    /**
     * @throws IllegalStateException if a live key would be sent to somebody else, or webhooks could not be trusted
     */
    public StripeSettings {
        secretKey = secretKey == null || secretKey.isBlank() ? null : secretKey.strip();
        webhookSecret =
                webhookSecret.stream().filter(secret -> !secret.isBlank()).toList();
        if (secretKey != null
                && secretKey.contains("_live_")
                && !apiBase.toString().equals(STRIPE)) {
            throw new IllegalStateException("milepost.stripe.secret-key is a live key, but milepost.stripe.api-base is "
                    + apiBase + ": a live key is sent to " + STRIPE + " only.");
        }
        if (secretKey != null && webhookSecret.isEmpty()) {
            throw new IllegalStateException(
                    "milepost.stripe.secret-key is set, but milepost.stripe.webhook-secret is empty: "
                            + "without a signing secret no payment would ever be noticed.");
        }
    }

    boolean sandboxed() {
        return secretKey == null;
    }

    /** Whether events of live mode are ours; the others are ignored. */
    boolean live() {
        return secretKey != null && secretKey.contains("_live_");
    }

    @Override
    public String toString() {
        return "StripeSettings[" + (sandboxed() ? "sandbox" : live() ? "live" : "test") + ", " + apiBase + "]";
    }
}
