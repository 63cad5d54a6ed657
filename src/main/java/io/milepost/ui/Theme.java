package io.milepost.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Light, dark, or as the device says. The choice is a cookie, so that the first paint is right already. */
@Component
public class Theme implements VaadinServiceInitListener {

    private static final String COOKIE = "milepost-theme";
    private static final int A_YEAR = 365 * 24 * 3600;

    /** What can be chosen, each with words under {@code ui.theme.}. */
    public static final List<ColorScheme.Value> CHOICES =
            List.of(ColorScheme.Value.SYSTEM, ColorScheme.Value.LIGHT, ColorScheme.Value.DARK);

    /** What the person at the current request's browser has chosen. */
    public static ColorScheme.Value chosen() {
        VaadinRequest request = VaadinRequest.getCurrent();
        ColorScheme.Value value = request == null ? null : chosen(request);
        return value == null ? ColorScheme.Value.SYSTEM : value;
    }

    /** Shows the current screen so at once, and every screen of this browser from now on. */
    public static void choose(ColorScheme.Value scheme) {
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
