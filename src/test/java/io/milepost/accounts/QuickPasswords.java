package io.milepost.accounts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Keeps tests' passwords with the same algorithm at a fraction of its cost: every test registers people of its own, and most
 * of the suite's work was to keep their passwords safe. What it costs in earnest is for {@code PasswordsTest} to say.
 */
@Configuration(proxyBeanMethods = false)
class QuickPasswords {

    @Bean
    @Primary
    PasswordEncoder quickPasswordEncoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 64, 1);
    }
}
