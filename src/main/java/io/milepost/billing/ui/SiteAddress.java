package io.milepost.billing.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The address that Stripe leads people back to. It is the configured one, so that a forged Host header leads nowhere;
 * only on loopback it is the one in the browser's address bar, where cookies of localhost and 127.0.0.1 are strangers.
 */
@Component
class SiteAddress {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final URI configured;

    SiteAddress(@Value("${milepost.base-url}") URI configured) {
        this.configured = configured;
    }

    /** An absolute address of this site. */
    String of(HttpServletRequest request, String path) {
        return base(request) + path;
    }

    private String base(HttpServletRequest request) {
        var host = request.getServerName();
        if (!LOOPBACK.contains(host) || !LOOPBACK.contains(configured.getHost())) {
            var text = configured.toString();
            return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        }
        return request.getScheme() + "://" + host + ":" + request.getServerPort();
    }
}
