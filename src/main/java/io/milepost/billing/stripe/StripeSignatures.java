package io.milepost.billing.stripe;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.Event;
import com.stripe.net.Webhook;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Whether a webhook is Stripe's: its signature under one of our secrets, and no older than five minutes. */
public final class StripeSignatures {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long TOLERANCE_SECONDS = 300;

    private final List<String> secrets;
    private final boolean live;
    private final Clock clock;

    StripeSignatures(List<String> secrets, boolean live, Clock clock) {
        this.secrets = List.copyOf(secrets);
        this.live = live;
        this.clock = clock;
    }

    /**
     * Reads a webhook's body, byte for byte as it came.
     *
     * @return empty if the signature is none of ours, is too old, or the body is no event
     */
    public Optional<RemoteEvent> verified(String body, String signature) {
        for (var secret : secrets) {
            try {
                return Optional.of(event(Webhook.constructEvent(body, signature, secret, TOLERANCE_SECONDS, clock)));
            } catch (SignatureVerificationException | RuntimeException _) {
                // Stripe's parser reports a body that is no event by whatever exception it stumbles into.
                continue;
            }
        }
        return Optional.empty();
    }

    /** Whether an event belongs to the mode that we run in: test or live. */
    public boolean ofOurMode(RemoteEvent event) {
        return event.live() == live;
    }

    static RemoteEvent event(Event event) {
        var object = JSON.readTree(event.getDataObjectDeserializer().getRawJson());
        return new RemoteEvent(
                event.getId(),
                event.getType(),
                event.getAccount(),
                object.path("id").asString(""),
                Boolean.TRUE.equals(event.getLivemode()),
                Instant.ofEpochSecond(event.getCreated()));
    }
}
