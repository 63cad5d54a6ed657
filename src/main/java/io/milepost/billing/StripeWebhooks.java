package io.milepost.billing;

import io.milepost.billing.stripe.StripeSignatures;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Where Stripe reports. What is not signed with one of our secrets is refused and leaves no trace but a line of log. */
@RestController
class StripeWebhooks {

    private static final Logger LOG = LoggerFactory.getLogger(StripeWebhooks.class);

    private final StripeSignatures signatures;
    private final WebhookInbox inbox;

    StripeWebhooks(StripeSignatures signatures, WebhookInbox inbox) {
        this.signatures = signatures;
        this.inbox = inbox;
    }

    @PostMapping("/webhooks/stripe")
    ResponseEntity<Void> receive(
            @RequestBody byte[] body, @RequestHeader(name = "Stripe-Signature", defaultValue = "") String signature) {
        var event = signatures.verified(new String(body, StandardCharsets.UTF_8), signature);
        if (event.isEmpty()) {
            LOG.warn("A webhook without a valid signature was refused");
            return ResponseEntity.badRequest().build();
        }
        if (signatures.ofOurMode(event.get())) {
            inbox.take(event.get(), body);
        } else {
            LOG.warn(
                    "Event {} is of the other mode (live or test) and was left alone",
                    event.get().id());
        }
        return ResponseEntity.ok().build();
    }
}
