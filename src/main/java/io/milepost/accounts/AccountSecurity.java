package io.milepost.accounts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Lets Spring Security find accounts by their address. */
@Configuration(proxyBeanMethods = false)
class AccountSecurity {

    @Bean
    PasswordEncoder passwordEncoder() {
        return Passwords.encoder();
    }

    @Bean
    UserDetailsService accountsByEmail(AccountRows rows) {
        return typed -> {
            if (!EmailAddress.isValid(typed)) {
                throw new UsernameNotFoundException("no account");
            }
            return rows.findByEmail(new EmailAddress(typed).value())
                    .map(row ->
                            new Principal(row.getId(), row.toAccount().email().value(), row.passwordHash()))
                    .orElseThrow(() -> new UsernameNotFoundException("no account"));
        };
    }
}
