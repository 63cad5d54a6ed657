package io.milepost.training.outward;

import io.milepost.tenancy.Missing;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where calendar programs ask: no session, no sign-in, the word in the address is all. */
@RestController
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private static final String ENDING = ".ics";

    private final CalendarFeeds feeds;

    FeedController(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping("/feeds/{name}")
    ResponseEntity<byte[]> read(@PathVariable String name) {
        if (!name.endsWith(ENDING)) {
            return ResponseEntity.notFound().build();
        }
        try {
            byte[] text = feeds.read(name.substring(0, name.length() - ENDING.length()))
                    .getBytes(StandardCharsets.UTF_8);
            return ResponseEntity.ok()
                    .contentType(CALENDAR)
                    .cacheControl(CacheControl.maxAge(Duration.ofMinutes(15)).cachePrivate())
                    .header("X-Robots-Tag", "noindex")
                    .body(text);
        } catch (Missing e) {
            return ResponseEntity.notFound().build();
        }
    }
}
