package io.milepost;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Refuses to run in production half-configured, before anything is built, and says everything that is missing at once.
 *
 * @see HalfConfigured
 */
final class ProdGuard implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /**
     * @param property where the application reads it
     * @param variable the variable that {@code application-prod.yml} takes it from
     * @param meaning what is wanted, as the end of a sentence
     */
    private record Need(String property, String variable, String meaning, Predicate<String> fits) {}

    private static final int SEALING_KEY_BYTES = 32;
    private static final Predicate<String> ANYTHING = value -> true;

    private static final List<Need> NEEDS = List.of(
            new Need(
                    "spring.datasource.url",
                    "MILEPOST_DATABASE_URL",
                    "the address of the MySQL database, jdbc:mysql://HOST:3306/SCHEMA",
                    value -> value.startsWith("jdbc:mysql://")),
            new Need("spring.datasource.username", "MILEPOST_DATABASE_USER", "the database's account", ANYTHING),
            new Need("spring.datasource.password", "MILEPOST_DATABASE_PASSWORD", "that account's password", ANYTHING),
            new Need("spring.mail.host", "MILEPOST_SMTP_HOST", "the server that takes outgoing mail", ANYTHING),
            new Need(
                    "milepost.mail.from",
                    "MILEPOST_MAIL_FROM",
                    "the address that mail comes from",
                    value -> value.contains("@")),
            new Need(
                    "milepost.base-url",
                    "MILEPOST_BASE_URL",
                    "the public address, https://…, for links in mail (http only for localhost)",
                    value -> value.startsWith("https://") || value.startsWith("http://localhost")),
            new Need(
                    "milepost.secret-key",
                    "MILEPOST_SECRET_KEY",
                    "what seals keys and tokens of connections: the Base64 of 32 random bytes, as openssl rand -base64 32"
                            + " gives (two, with a comma, the new one first, while one replaces the other)",
                    ProdGuard::isSealingKeys),
            new Need(
                    "milepost.stripe.secret-key",
                    "MILEPOST_STRIPE_SECRET_KEY",
                    "the platform's secret key at Stripe, sk_… or rk_…",
                    value -> value.matches("[sr]k_\\w+") && !value.contains("sandbox")),
            new Need(
                    "milepost.stripe.webhook-secret",
                    "MILEPOST_STRIPE_WEBHOOK_SECRET",
                    "the signing secret of the webhook endpoint, whsec_… (two, with a comma, while one replaces the other)",
                    value -> value.startsWith("whsec_")));

    private static boolean isSealingKeys(String value) {
        try {
            return Arrays.stream(value.split(","))
                    .allMatch(key -> Base64.getDecoder().decode(key.strip()).length == SEALING_KEY_BYTES);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        if (!environment.acceptsProfiles(Profiles.of("prod"))) {
            return;
        }
        List<String> missing = new ArrayList<>();
        for (Need need : NEEDS) {
            String value = environment.getProperty(need.property(), "").strip();
            if (value.isEmpty() || !need.fits().test(value)) {
                missing.add(need.variable() + ": " + need.meaning());
            }
        }
        if (!missing.isEmpty()) {
            throw new HalfConfigured(missing);
        }
    }
}
