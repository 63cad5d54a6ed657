package io.milepost.billing.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.billing.sandbox.SandboxWebhooks;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks 4, 5 and 19 of the list that billing is measured by: forged, aged, and later than we are. */
class StripeSignaturesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final String BODY = """
            {"id":"evt_1","object":"event","api_version":"2027-01-28.elder","type":"customer.subscription.updated",
             "account":"acct_1","created":1795251600,"livemode":false,
             "data":{"object":{"id":"sub_1","object":"subscription","status":"active","new_field":{"a":[1]}}}}""";

    private final StripeSignatures signatures =
            new StripeSignatures(List.of("whsec_old", "whsec_new"), false, Clock.fixed(NOW, ZoneOffset.UTC));

    @ParameterizedTest
    @ValueSource(strings = {"whsec_old", "whsec_new"})
    void bothSecretsCountWhileTheyAreRotated(String secret) {
        assertThat(signatures.verified(BODY, sign(secret, 0))).isPresent();
    }

    @Test
    void anEventOfALaterApiIsReadAsFarAsItIsNeeded() {
        assertThat(signatures.verified(BODY, sign("whsec_new", 0)))
                .contains(new RemoteEvent(
                        "evt_1",
                        "customer.subscription.updated",
                        "acct_1",
                        "sub_1",
                        false,
                        Instant.ofEpochSecond(1795251600)));
    }

    @Test
    void oneChangedByteIsRefused() {
        var signature = sign("whsec_new", 0);

        for (int at = 0; at < BODY.length(); at++) {
            var changed = BODY.substring(0, at) + (char) (BODY.charAt(at) ^ 1) + BODY.substring(at + 1);
            assertThat(signatures.verified(changed, signature)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "t=1,v1=abc", "v1=00", "t=,v1=", "nonsense"})
    void brokenHeadersAreRefused(String header) {
        assertThat(signatures.verified(BODY, header)).isEmpty();
    }

    @Test
    void theSecretOfAnotherEndpointIsRefused() {
        assertThat(signatures.verified(BODY, sign("whsec_v2_destination", 0))).isEmpty();
    }

    @Test
    void fiveMinutesOldIsAcceptedAndASecondMoreIsNot() {
        assertThat(signatures.verified(BODY, sign("whsec_new", 299))).isPresent();
        assertThat(signatures.verified(BODY, sign("whsec_new", 301))).isEmpty();
    }

    @Test
    void aSignedBodyThatIsNoEventIsRefused() {
        assertThat(signatures.verified("[]", SandboxWebhooks.sign("[]", "whsec_new", NOW.getEpochSecond())))
                .isEmpty();
    }

    @Test
    void liveEventsAreNotOursInTestMode() {
        var live = BODY.replace("\"livemode\":false", "\"livemode\":true");

        var event = signatures.verified(live, SandboxWebhooks.sign(live, "whsec_new", NOW.getEpochSecond()));

        assertThat(event).isPresent().get().matches(found -> !signatures.ofOurMode(found));
    }

    private static String sign(String secret, long age) {
        return SandboxWebhooks.sign(BODY, secret, NOW.getEpochSecond() - age);
    }
}
