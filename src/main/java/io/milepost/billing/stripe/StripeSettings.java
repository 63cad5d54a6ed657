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
 * @param apiKey Stripe's secret key; absent: the local sandbox
 * @param webhookSecrets the endpoint's signing secrets, two while they are rotated
 * @param apiBase where the API is
 * @param sandboxPort the sandbox's port on loopback, 0 for any
 * @param sandboxFile where the sandbox keeps its state; absent: in memory
 */
@ConfigurationProperties("milepost.stripe")
public record StripeSettings(
        @Nullable String apiKey,
        @DefaultValue List<String> webhookSecrets,
        @DefaultValue(STRIPE) URI apiBase,
        @DefaultValue("0") int sandboxPort,
        @Nullable Path sandboxFile) {

    static final String STRIPE = "https://api.stripe.com";

    /**
     * @throws IllegalStateException if a live key would be sent to somebody else, or webhooks could not be trusted
     */
    public StripeSettings {
        apiKey = apiKey == null || apiKey.isBlank() ? null : apiKey.strip();
        webhookSecrets =
                webhookSecrets.stream().filter(secret -> !secret.isBlank()).toList();
        if (apiKey != null && apiKey.contains("_live_") && !apiBase.toString().equals(STRIPE)) {
            throw new IllegalStateException("milepost.stripe.api-key is a live key, but milepost.stripe.api-base is "
                    + apiBase + ": a live key is sent to " + STRIPE + " only.");
        }
        if (apiKey != null && webhookSecrets.isEmpty()) {
            throw new IllegalStateException(
                    "milepost.stripe.api-key is set, but milepost.stripe.webhook-secrets is empty: "
                            + "without a signing secret no payment would ever be noticed.");
        }
    }

    boolean sandboxed() {
        return apiKey == null;
    }

    /** Whether events of live mode are ours; the others are ignored. */
    boolean live() {
        return apiKey != null && apiKey.contains("_live_");
    }

    @Override
    public String toString() {
        return "StripeSettings[" + (sandboxed() ? "sandbox" : live() ? "live" : "test") + ", " + apiBase + "]";
    }
}
