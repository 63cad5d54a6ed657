package io.milepost.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.milepost.demo.DemoPractice;
import io.milepost.tenancy.AccountId;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.FileSystemUtils;

/**
 * Pictures of every screen, at both widths in both themes, as {@code target/shots/desk-light/coach/….png} and so on,
 * for a person to look at; fails with what axe finds on any of them. Runs with {@code ./milepost shots} only.
 */
class Shots extends BrowserTest {

    private static final Path FOLDER = Path.of("target", "shots");

    @Autowired
    private ServletContext servlets;

    @Autowired
    private Household household;

    private final List<String> barriers = new ArrayList<>();

    @Test
    void everyScreen() throws IOException {
        household.moveIn();
        Map<String, AccountId> people = household.people();
        FileSystemUtils.deleteRecursively(FOLDER);
        Map<String, List<String>> paths = new TreeMap<>();
        Stream.concat(
                        household.tour().stops(servlets).stream(),
                        Stream.of(new Tour.Stop("p", "/p/" + DemoPractice.SLUG), new Tour.Stop("dev", "/dev/mail")))
                .forEach(stop -> paths.computeIfAbsent(Household.looker(stop), any -> new ArrayList<>())
                        .add(stop.path()));
        for (Screen screen : Screen.values()) {
            for (var entry : paths.entrySet()) {
                String looker = entry.getKey();
                Visitor visitor = Household.NOBODY.equals(looker)
                        ? visitors.at(screen)
                        : signedIn(screen, Objects.requireNonNull(people.get(looker)), "/");
                visitor.expects(""); // what a screen complains about is the business of tests
                for (String path : entry.getValue()) {
                    take(visitor, screen, looker, path);
                }
            }
        }
        assertThat(barriers).isEmpty();
    }

    private void take(Visitor visitor, Screen screen, String looker, String path) throws IOException {
        visitor.goTo(path);
        String name = path.equals("/") ? "home" : path.substring(1).replace('/', '-');
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            visitor.page().evaluate("() => document.fonts.ready");
            Path folder = FOLDER.resolve((screen + "-" + scheme).toLowerCase(Locale.ROOT))
                    .resolve(looker);
            Files.createDirectories(folder);
            visitor.picture(folder.resolve(name + ".png"));
            Barriers.on(visitor.page())
                    .forEach(barrier -> barriers.add(
                            looker + " at " + path + ", " + folder.getParent().getFileName() + ": " + barrier));
        }
    }
}
