package io.milepost.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import io.milepost.accounts.LastingSignIns;
import io.milepost.tenancy.SessionSecurityContexts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/**
 * Who may come in at all. What somebody may do once inside is asked by services, of their seat; which screens they may
 * open, by {@link PracticeOfUrl}.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Where a phone sends what was typed without reception; its controller keeps other sites out in its own way. */
    private static final String OFFLINE = "/me/*/offline";

    static {
        SessionSecurityContexts.install();
    }

    @Bean
    SecurityContextHolderStrategy securityContextHolderStrategy() {
        SessionSecurityContexts.install();
        return org.springframework.security.core.context.SecurityContextHolder.getContextHolderStrategy();
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http, LastingSignIns lasting) throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/p/**",
                        "/webhooks/**",
                        "/feeds/**",
                        "/dev/**",
                        "/enter/**",
                        "/styles/**",
                        "/icons/**",
                        "/offline/**",
                        "/worker.js",
                        "/aura/**",
                        "/actuator/health/**",
                        "/error")
                .permitAll()
                // Whether anybody is signed in, the controller says: a phone must not take the sign-in page for an
                // answer.
                .requestMatchers(HttpMethod.POST, OFFLINE)
                .permitAll()
                // A vendor sends somebody back who left while signed in; whether it is they, the controller asks.
                .requestMatchers(HttpMethod.GET, "/connections/*/back")
                .authenticated());
        http.csrf(csrf -> csrf.ignoringRequestMatchers("/webhooks/**", "/feeds/**", "/dev/**", OFFLINE));
        http.exceptionHandling(
                refused -> refused.defaultAccessDeniedHandlerFor(new JoiningAgain(), AnyRequestMatcher.INSTANCE));
        http.rememberMe(remember -> remember.rememberMeServices(lasting).key(LastingSignIns.KEY));
        http.logout(logout -> logout.addLogoutHandler(lasting).logoutSuccessUrl("/sign-in?bye"));
        http.headers(headers -> headers.contentSecurityPolicy(
                csp -> csp.policyDirectives("object-src 'none'; base-uri 'self'; frame-ancestors 'none'")));
        http.addFilterAfter(lasting.guard(), SecurityContextHolderFilter.class);
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(SignInView.class).defaultSuccessUrl("/"));
        return http.build();
    }
}
