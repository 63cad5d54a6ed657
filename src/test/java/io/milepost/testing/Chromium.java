package io.milepost.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The real browser of this test run, the machine's own Chrome or Chromium, else the one that Playwright downloads;
 * started once for each {@link Lane}, because Playwright's objects bear one thread at a time.
 */
final class Chromium {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final String[] NAMES = {
        "chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"
    };

    private static final List<Path> OFF_THE_PATH = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));

    private static final Map<Lane, Browser> STARTED = new ConcurrentHashMap<>();

    private Chromium() {}

    static Browser of(Lane lane) {
        return STARTED.computeIfAbsent(lane, Chromium::start);
    }

    private static Browser start(Lane lane) {
        Optional<Path> own = onThisMachine();
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(own.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "stop Chromium of " + lane));
        var options = new BrowserType.LaunchOptions().setHeadless(true).setArgs(QUIET);
        own.ifPresent(options::setExecutablePath);
        Browser browser = playwright.chromium().launch(options);
        System.out.println("Testing in Chromium " + browser.version() + ", "
                + own.map(Path::toString).orElse("as Playwright brings it") + ".");
        return browser;
    }

    private static Optional<Path> onThisMachine() {
        return Stream.concat(
                        Programs.onPath(NAMES).stream(), OFF_THE_PATH.stream().filter(Files::isExecutable))
                .findFirst();
    }
}
