package io.milepost.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Light, dark, or as the device says. The choice is a cookie, so that the first paint is right already. */
@Component
class Theme implements VaadinServiceInitListener {

    private static final String COOKIE = "milepost-theme";
    private static final int A_YEAR = 365 * 24 * 3600;

    static void choose(ColorScheme.Value scheme) {
        UI.getCurrent().getPage().setColorScheme(scheme);
        VaadinResponse response = VaadinResponse.getCurrent();
        if (response != null) {
            Cookie cookie = new Cookie(COOKIE, scheme.name());
            cookie.setPath("/");
            cookie.setMaxAge(A_YEAR);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            ColorScheme.Value chosen = chosen(page.getVaadinRequest());
            if (chosen == ColorScheme.Value.LIGHT || chosen == ColorScheme.Value.DARK) {
                page.getDocument()
                        .getElementsByTag("html")
                        .attr("theme", chosen.getThemeValue())
                        .attr("style", "color-scheme: " + chosen.getValue());
            }
        });
    }

    private static ColorScheme.@Nullable Value chosen(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (COOKIE.equals(cookie.getName())) {
                    return switch (cookie.getValue()) {
                        case "LIGHT" -> ColorScheme.Value.LIGHT;
                        case "DARK" -> ColorScheme.Value.DARK;
                        default -> null;
                    };
                }
            }
        }
        return null;
    }
}
