package io.milepost.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;

/**
 * The page that carries every Vaadin screen. Push goes over a socket to the browser and over requests to the server
 * ({@code WEBSOCKET_XHR}), because requests pass the security chain and a socket's messages would not.
 */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/milepost.css")
@StyleSheet("styles/modules.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
@Push(transport = Transport.WEBSOCKET_XHR)
class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Milepost");
        settings.addFavIcon("icon", "icons/milepost.svg", "any");
        settings.addMetaTag("theme-color", "#1f7a5c");
    }
}
