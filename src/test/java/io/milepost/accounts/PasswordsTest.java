package io.milepost.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordsTest {

    @Test
    void passwordsAreKeptAsArgon2idWithNineteenMebibytesAndTwoPasses() {
        PasswordEncoder encoder = new AccountSecurity().passwordEncoder();

        String hash = encoder.encode("a password of some length");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(encoder.matches("a password of some length", hash)).isTrue();
        assertThat(encoder.matches("a password of some lengtH", hash)).isFalse();
    }
}
