package io.milepost.billing.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

class StripeInProductionTest {

    @Test
    void whatProductionIsGivenReachesStripe() throws IOException {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "given",
                        Map.of(
                                "MILEPOST_STRIPE_SECRET_KEY", "sk_test_given",
                                "MILEPOST_STRIPE_WEBHOOK_SECRET", "whsec_new,whsec_old")));
        for (PropertySource<?> source :
                new YamlPropertySourceLoader().load("prod", new ClassPathResource("application-prod.yml"))) {
            environment.getPropertySources().addLast(source);
        }

        StripeSettings settings = Binder.get(environment)
                .bind("milepost.stripe", StripeSettings.class)
                .get();

        assertThat(settings.secretKey()).isEqualTo("sk_test_given");
        assertThat(settings.webhookSecret()).containsExactly("whsec_new", "whsec_old");
    }
}
