package io.milepost.billing.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class StripeSettingsTest {

    private static final URI STRIPE = URI.create("https://api.stripe.com");

    @Test
    void aLiveKeyIsNeverSentToAForeignBase() {
        assertThatThrownBy(() -> new StripeSettings(
                        "sk_live_1", List.of("whsec_1"), URI.create("http://127.0.0.1:9000"), 0, null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("live key")
                .hasMessageNotContaining("sk_live_1");
        assertThatThrownBy(() -> new StripeSettings(
                        "rk_live_1", List.of("whsec_1"), URI.create("https://api.stripe.com.evil.example"), 0, null))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aKeyWithoutASigningSecretIsRefused() {
        assertThatThrownBy(() -> new StripeSettings("sk_test_1", List.of(" "), STRIPE, 0, null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("webhook-secret");
    }

    @Test
    void withoutAKeyItIsTheSandbox() {
        assertThat(new StripeSettings("  ", List.of(), STRIPE, 0, null).sandboxed())
                .isTrue();
    }

    @Test
    void settingsDoNotSpellOutTheKey() {
        assertThat(new StripeSettings("sk_live_1", List.of("whsec_1"), STRIPE, 0, null))
                .asString()
                .doesNotContain("sk_live_1")
                .doesNotContain("whsec_1");
    }
}
