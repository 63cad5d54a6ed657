package io.milepost.billing.stripe;

import com.stripe.StripeClient;
import io.milepost.billing.sandbox.SandboxOptions;
import io.milepost.billing.sandbox.StripeSandbox;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Stripe, or without a key and outside production, the sandbox. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StripeSettings.class)
class StripeConfiguration {

    /** The secret that the sandbox signs with; it never leaves loopback. */
    private static final String SANDBOX_SECRET = "whsec_milepost_sandbox";

    @Bean
    StripeGateway stripeGateway(StripeSettings settings, ObjectProvider<StripeSandbox> sandbox) {
        var local = sandbox.getIfAvailable();
        var key = local == null ? settings.secretKey() : SandboxOptions.KEY;
        if (key == null) {
            throw new IllegalStateException("Set milepost.stripe.secret-key (MILEPOST_STRIPE_SECRET_KEY): "
                    + "the Stripe sandbox does not exist in production.");
        }
        var base = (local == null ? settings.apiBase() : local.base()).toString();
        var client = StripeClient.builder()
                .setApiKey(key)
                .setConnectTimeout(5_000)
                .setReadTimeout(20_000)
                .setMaxNetworkRetries(2);
        if (!base.equals(StripeSettings.STRIPE)) {
            client.setApiBase(base).setConnectBase(base).setFilesBase(base).setMeterEventsBase(base);
        }
        return new StripeGateway(client.build());
    }

    @Bean
    StripeSignatures stripeSignatures(StripeSettings settings, ObjectProvider<StripeSandbox> sandbox, Clock clock) {
        return sandbox.getIfAvailable() == null
                ? new StripeSignatures(settings.webhookSecret(), settings.live(), clock)
                : new StripeSignatures(List.of(SANDBOX_SECRET), false, clock);
    }

    @Configuration(proxyBeanMethods = false)
    @Profile("!prod")
    @Conditional(NoKey.class)
    static class Sandbox {

        @Bean(destroyMethod = "close")
        StripeSandbox stripeSandbox(StripeSettings settings, Clock clock) throws IOException {
            var file = settings.sandboxFile();
            return StripeSandbox.start(
                    file == null
                            ? SandboxOptions.inMemory(clock)
                            : SandboxOptions.keptIn(file, settings.sandboxPort(), clock));
        }

        @Bean
        WebhooksOnceReachable webhooksOnceReachable(StripeSandbox sandbox) {
            return new WebhooksOnceReachable(sandbox);
        }
    }

    /** Lets the sandbox deliver as soon as the application's port is known. */
    static class WebhooksOnceReachable {

        private final StripeSandbox sandbox;

        WebhooksOnceReachable(StripeSandbox sandbox) {
            this.sandbox = sandbox;
        }

        @EventListener
        void onWebServer(WebServerInitializedEvent started) {
            if (started.getApplicationContext().getServerNamespace() == null) {
                sandbox.webhooks()
                        .sendTo(
                                URI.create("http://127.0.0.1:"
                                        + started.getWebServer().getPort() + "/webhooks/stripe"),
                                SANDBOX_SECRET);
            }
        }
    }

    static class NoKey implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return context.getEnvironment()
                    .getProperty("milepost.stripe.secret-key", "")
                    .isBlank();
        }
    }
}
