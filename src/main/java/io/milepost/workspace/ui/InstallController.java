package io.milepost.workspace.ui;

import io.milepost.tenancy.Practice;
import io.milepost.tenancy.Practices;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What a phone asks when somebody puts Milepost on its home screen. It tells no more than the practice's public page, and
 * so asks for no sign-in: browsers fetch it without one.
 */
@RestController
class InstallController {

    private static final MediaType MANIFEST = MediaType.valueOf("application/manifest+json");
    private static final String NAME = "Milepost";
    private static final String EVERGREEN = "#1f7a5c";
    private static final String PAPER = "#f6f7f6";

    private final Practices practices;

    InstallController(Practices practices) {
        this.practices = practices;
    }

    /** The fields of a web app manifest, in the names that browsers know. */
    record Manifest(
            String id,
            String name,
            String short_name,
            String start_url,
            String scope,
            String display,
            String theme_color,
            String background_color,
            List<Icon> icons) {}

    record Icon(String src, String sizes, String type, String purpose) {}

    @GetMapping("/offline/{practice}.webmanifest")
    ResponseEntity<Manifest> manifest(@PathVariable String practice) {
        return practices
                .bySlug(practice)
                .map(found -> ResponseEntity.ok()
                        .contentType(MANIFEST)
                        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                        .body(of(found)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static Manifest of(Practice practice) {
        String today = "/me/" + practice.slug().value() + "/today";
        return new Manifest(
                today,
                practice.name() + " · " + NAME,
                NAME,
                today,
                "/",
                "standalone",
                EVERGREEN,
                PAPER,
                List.of(
                        new Icon("/icons/milepost.svg", "any", "image/svg+xml", "any"),
                        new Icon("/icons/milepost-192.png", "192x192", "image/png", "any"),
                        new Icon("/icons/milepost-512.png", "512x512", "image/png", "any"),
                        new Icon("/icons/milepost-maskable-192.png", "192x192", "image/png", "maskable"),
                        new Icon("/icons/milepost-maskable-512.png", "512x512", "image/png", "maskable")));
    }
}
