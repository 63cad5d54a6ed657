package io.milepost.accounts;

import io.milepost.tenancy.AccountId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sign-in that lasts: the cookie names a row, and from the row any node rebuilds the session.
 *
 * <p>A session remembers which row it began with, and ends at the first request after that row was revoked.
 */
@Component
public class LastingSignIns implements RememberMeServices, LogoutHandler {

    /** The key that Spring Security asks remembered sign-ins to agree on; they never leave this process. */
    public static final String KEY = UUID.randomUUID().toString();

    static final String COOKIE = "milepost-sign-in";
    private static final String SESSION_ATTRIBUTE = "milepost.sign-in";

    private final SignIns signIns;
    private final AccountRows accounts;

    LastingSignIns(SignIns signIns, AccountRows accounts) {
        this.signIns = signIns;
        this.accounts = accounts;
    }

    /**
     * Signs an account in on a plain web request that proved who it is (a sign-up, an invitation). The session gets a
     * new id. Not for Vaadin's own requests: those go through {@link EntryTickets}.
     */
    public void signIn(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        AccountRow row = accounts.findById(account.value()).orElseThrow();
        Principal principal = principalOf(row);
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        Authentication authentication =
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        begin(account, request, response);
    }

    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        Optional<SignIns.Live> live = cookie(request).flatMap(signIns::bySecret);
        if (live.isEmpty()) {
            return null;
        }
        return accounts.findById(live.get().account().value())
                .map(row -> {
                    request.getSession(true)
                            .setAttribute(SESSION_ATTRIBUTE, live.get().id());
                    Principal principal = principalOf(row);
                    return new RememberMeAuthenticationToken(KEY, principal, principal.getAuthorities());
                })
                .orElse(null);
    }

    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {
        // A wrong password says nothing about the sign-in that lasts.
    }

    @Override
    public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (authentication.getPrincipal() instanceof Principal principal) {
            begin(principal.accountId(), request, response);
        }
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        cookie(request).flatMap(signIns::bySecret).ifPresent(live -> signIns.end(live.id()));
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, "", 0).toString());
    }

    /** Ends sessions whose sign-in was revoked. Stands right after Spring Security has loaded the context. */
    public OncePerRequestFilter guard() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                HttpSession session = request.getSession(false);
                if (session != null
                        && session.getAttribute(SESSION_ATTRIBUTE) instanceof UUID id
                        && !signIns.isLive(id)) {
                    session.invalidate();
                    SecurityContextHolder.clearContext();
                    SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
                }
                chain.doFilter(request, response);
            }
        };
    }

    private void begin(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        cookie(request).flatMap(signIns::bySecret).ifPresent(before -> signIns.end(before.id()));
        SignIns.Begun begun = signIns.begin(account, Devices.describe(request.getHeader(HttpHeaders.USER_AGENT)));
        request.getSession(true).setAttribute(SESSION_ATTRIBUTE, begun.id());
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookie(request, begun.secret().value(), SignInRow.LIFE.toSeconds())
                        .toString());
    }

    private static Principal principalOf(AccountRow row) {
        return new Principal(row.getId(), row.toAccount().email().value(), row.passwordHash());
    }

    private static ResponseCookie cookie(HttpServletRequest request, String value, long seconds) {
        return ResponseCookie.from(COOKIE, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(seconds)
                .build();
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        for (Cookie cookie : cookies) {
            if (COOKIE.equals(cookie.getName()) && !cookie.getValue().isBlank()) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }
}
