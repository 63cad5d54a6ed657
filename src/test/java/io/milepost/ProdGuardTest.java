package io.milepost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** Runs the real configuration files without any bean of the application. */
@ExtendWith(OutputCaptureExtension.class)
class ProdGuardTest {

    private static final Map<String, String> COMPLETE = Map.of(
            "MILEPOST_DATABASE_URL", "jdbc:mysql://db:3306/milepost",
            "MILEPOST_DATABASE_USER", "milepost",
            "MILEPOST_DATABASE_PASSWORD", "a secret",
            "MILEPOST_SMTP_HOST", "mail.example.org",
            "MILEPOST_MAIL_FROM", "hello@example.org",
            "MILEPOST_BASE_URL", "https://milepost.example.org",
            "MILEPOST_SECRET_KEY", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
            "MILEPOST_STRIPE_SECRET_KEY", "sk_live_x",
            "MILEPOST_STRIPE_WEBHOOK_SECRET", "whsec_x");

    static class Nothing {}

    @Test
    void productionStartsWhenEverythingIsThere() {
        try (var context = start("prod", COMPLETE)) {
            assertThat(context.getEnvironment().getProperty("spring.mail.host")).isEqualTo("mail.example.org");
        }
    }

    @Test
    void whateverIsMissingIsSaidAtOnceAndInWords(CapturedOutput output) {
        assertThatThrownBy(() -> start("prod", Map.of())).isInstanceOf(HalfConfigured.class);

        assertThat(output).contains("does not start in production half-configured");
        COMPLETE.keySet().forEach(variable -> assertThat(output).contains(variable + ": "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MILEPOST_DATABASE_URL",
                "MILEPOST_DATABASE_USER",
                "MILEPOST_DATABASE_PASSWORD",
                "MILEPOST_SMTP_HOST",
                "MILEPOST_MAIL_FROM",
                "MILEPOST_BASE_URL",
                "MILEPOST_SECRET_KEY",
                "MILEPOST_STRIPE_SECRET_KEY",
                "MILEPOST_STRIPE_WEBHOOK_SECRET"
            })
    void eachOneIsNeededAndOnlyTheMissingOneIsNamed(String variable) {
        Map<String, String> rest = new HashMap<>(COMPLETE);
        rest.remove(variable);

        assertThatThrownBy(() -> start("prod", rest))
                .hasMessageStartingWith("Production lacks: " + variable)
                .hasMessageNotContaining(";");
    }

    @ParameterizedTest
    @CsvSource({
        "MILEPOST_DATABASE_URL, jdbc:h2:mem:milepost",
        "MILEPOST_BASE_URL, http://milepost.example.org",
        "MILEPOST_STRIPE_SECRET_KEY, sk_test_milepost_sandbox",
        "MILEPOST_STRIPE_WEBHOOK_SECRET, hush",
        "MILEPOST_SECRET_KEY, correct horse battery staple",
        "MILEPOST_SECRET_KEY, dG9vIHNob3J0"
    })
    void aValueOfTheEmbeddedDefaultsOrOfAnotherShapeDoesNotDo(String variable, String value) {
        Map<String, String> almost = new HashMap<>(COMPLETE);
        almost.put(variable, value);

        assertThatThrownBy(() -> start("prod", almost))
                .hasMessageContaining(variable)
                .hasMessageNotContaining(value);
    }

    @Test
    void withoutTheProdProfileNothingIsAskedFor() {
        try (var context = start("default", Map.of())) {
            assertThat(context.getEnvironment().getProperty("spring.datasource.url"))
                    .startsWith("jdbc:h2:");
        }
    }

    private static ConfigurableApplicationContext start(String profile, Map<String, String> variables) {
        SpringApplication application = new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .profiles(profile)
                .application();
        return application.run(variables.entrySet().stream()
                .map(variable -> "--" + variable.getKey() + "=" + variable.getValue())
                .toArray(String[]::new));
    }
}
