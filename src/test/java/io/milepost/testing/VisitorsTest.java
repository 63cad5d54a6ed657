package io.milepost.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The browser must notice what a browser test would be blind to. */
@Tag("browser")
@ResourceLock(providers = Lane.Locks.class)
class VisitorsTest {

    private static final String HEAD =
            "<!doctype html><html lang=en><meta name=viewport content='width=device-width'><title>t</title><main>";

    private static final Map<String, String> PAGES = Map.of(
            "/sound", HEAD + "<h1>Hello</h1>",
            "/unknown", HEAD + "<h1>Hello</h1><mp-chart></mp-chart>",
            "/complaint", HEAD + "<h1>Hello</h1><script>console.error('lost')</script>",
            "/crash", HEAD + "<h1>Hello</h1><script>nothing.here()</script>",
            "/arriving",
                    HEAD + "<style>h1 { animation: arrive 60s both } @keyframes arrive { from { opacity: .2 } }</style>"
                            + "<h1>Hello</h1>",
            "/barrier", HEAD + "<h1>Hello</h1><p style='color:#ccc;background:#fff'>Can you read this?</p>");

    private static HttpServer server;

    @RegisterExtension
    final Visitors visitors =
            new Visitors(() -> "http://127.0.0.1:" + server.getAddress().getPort());

    @BeforeAll
    static void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), Ports.free()), 0);
        server.createContext("/", exchange -> {
            String page = PAGES.get(exchange.getRequestURI().getPath());
            byte[] body = (page == null ? "" : page).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html;charset=utf-8");
            exchange.sendResponseHeaders(page == null ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @Test
    void aSoundPageHasNothingToComplainAbout() {
        Visitor visitor = arriving(Screen.DESK);

        assertThat(visitor.goTo("/sound")).isEqualTo(200);

        assertThat(visitor.text()).isEqualTo("Hello");
        assertThat(visitor.undefinedElements()).isEmpty();
        visitor.findsNoBarriers();
        assertThat(visitor.troubles()).isEmpty();
    }

    @Test
    void theTwoScreensAreAsWideAsTheyAreDrawn() {
        for (Screen screen : Screen.values()) {
            Visitor visitor = arriving(screen);
            visitor.goTo("/sound");
            assertThat(visitor.page().evaluate("() => innerWidth")).isEqualTo(screen.width());
        }
    }

    @Test
    void anElementThatNobodyDefinedIsSeen() {
        Visitor visitor = arriving(Screen.DESK);
        visitor.goTo("/unknown");
        assertThat(visitor.undefinedElements()).containsExactly("mp-chart");
    }

    @Test
    void errorsOnTheConsoleAndInScriptsAreTroubles() {
        Visitor visitor = arriving(Screen.DESK);
        visitor.goTo("/complaint");
        visitor.goTo("/crash");
        assertThat(visitor.troubles())
                .anyMatch(trouble -> trouble.contains("lost"))
                .anyMatch(trouble -> trouble.contains("nothing is not defined"));
        visitor.expects("lost");
        visitor.expects("nothing is not defined");
        assertThat(visitor.troubles()).isEmpty();
    }

    @Test
    void textThatCannotBeReadIsABarrier() {
        Visitor visitor = arriving(Screen.PHONE);
        visitor.goTo("/barrier");
        assertThatThrownBy(visitor::findsNoBarriers).hasMessageContaining("color-contrast");
    }

    @Test
    void textThatFadesInIsReadWhenItIsThere() {
        Visitor visitor = arriving(Screen.PHONE);
        visitor.goTo("/arriving");
        visitor.findsNoBarriers();
    }

    private Visitor arriving(Screen screen) {
        Visitor visitor = visitors.at(screen);
        visitor.expects("favicon.ico");
        return visitor;
    }
}
