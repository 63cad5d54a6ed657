package io.milepost.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One person at one screen: a page in a browser that knows nobody else's cookies. */
public final class Visitor {

    /** True once the page is there and, where it is one of Vaadin's, nothing is under way to the server. */
    private static final String SETTLED = """
            () => {
              if (document.readyState !== 'complete') return false;
              if (!document.getElementById('outlet')) return true;
              const clients = Object.values(window.Vaadin?.Flow?.clients ?? {}).filter(c => c.isActive);
              return clients.length > 0 && clients.every(c => !c.isActive());
            }""";

    /** Flow's root and a grid's cells are plain elements with names of their own, which nobody ever defines. */
    private static final String UNDEFINED = """
            () => [...new Set([...document.querySelectorAll(':not(:defined)')]
              .map(e => e.localName)
              .filter(name => !name.startsWith('flow-container-') && name !== 'vaadin-grid-cell-content'))]""";

    /** Presses a link, and has what Vaadin's client says of the way noted down. */
    private static final String FOLLOW = """
            path => {
              const way = window.way = { arrived: false, goal: null };
              const ledOn = event => way.goal = new URL(event.detail.url, document.baseURI).pathname;
              window.addEventListener('vaadin-navigate', ledOn);
              window.addEventListener('vaadin-navigated', () => way.arrived = true, { once: true });
              way.over = () => {
                const over = way.arrived && (way.goal === null || way.goal === location.pathname);
                if (over) window.removeEventListener('vaadin-navigate', ledOn);
                return over;
              };
              const link = document.createElement('a');
              link.href = path;
              document.body.append(link);
              link.click();
              link.remove();
            }""";

    private static final double ARRIVAL_MILLIS = 5_000;

    private final BrowserContext context;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    Visitor(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                troubles.add("console at " + page.url() + ": " + message.text() + " (" + message.location() + ")");
            }
        });
        page.onPageError(error -> troubles.add("script error at " + page.url() + ": " + error));
        page.onResponse(response -> {
            if (response.status() >= 500) {
                troubles.add(response.status() + " from " + response.url());
            }
        });
    }

    public Page page() {
        return page;
    }

    /** Goes to a path of the server and waits until the screen has settled; answers the HTTP status. */
    public int goTo(String path) {
        Response response = page.navigate(path);
        settle();
        return response == null ? 200 : response.status();
    }

    /** Goes to a screen as by a link on the page: much quicker than {@link #goTo}, since the page is not loaded anew. */
    public void follow(String path) {
        page.evaluate(FOLLOW, path);
        page.waitForFunction("() => way.over()"); // the server may lead on from there
        settle();
    }

    /** Waits until nothing is under way between screen and server. */
    public void settle() {
        page.waitForFunction(SETTLED);
    }

    /** What a reader sees, as plain text; nothing of what is hidden. */
    public String text() {
        return page.locator("body").innerText();
    }

    /**
     * Names of elements on the page that the browser does not know: a component missing from the bundle. One that is
     * loaded when it is first shown gets some seconds to arrive.
     */
    @SuppressWarnings("unchecked")
    public List<String> undefinedElements() {
        try {
            page.waitForFunction(
                    "() => (" + UNDEFINED + ")().length === 0",
                    null,
                    new Page.WaitForFunctionOptions().setTimeout(ARRIVAL_MILLIS));
        } catch (TimeoutError stillUndefined) {
            return (List<String>) page.evaluate(UNDEFINED);
        }
        return List.of();
    }

    /** @throws AssertionError naming each serious or critical violation that axe finds, with where it is */
    public void findsNoBarriers() {
        List<String> barriers = Barriers.on(page);
        if (!barriers.isEmpty()) {
            throw new AssertionError("axe at " + page.url() + ":\n" + String.join("\n", barriers));
        }
    }

    /** Complaints of the browser that hold this text are part of the story (a page that must not be found, say). */
    public void expects(String complaint) {
        expected.add(complaint);
    }

    /** Errors on the console, errors in scripts and failures of the server so far that the story does not expect. */
    public List<String> troubles() {
        return troubles.stream()
                .filter(trouble -> expected.stream().noneMatch(trouble::contains))
                .toList();
    }

    /** From here on no server can be reached. */
    public void loseReception() {
        context.setOffline(true);
    }

    /** The servers are there again. */
    public void findReception() {
        context.setOffline(false);
    }

    /** Cookies and local storage, for another visitor who is the same person. */
    public String cookies() {
        return context.storageState();
    }

    /** A picture of the whole page as it is. */
    public void picture(Path file) {
        try {
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        } catch (PlaywrightException e) {
            System.err.println("No picture " + file + ": " + e.getMessage());
        }
    }

    void leave() {
        context.close();
    }
}
