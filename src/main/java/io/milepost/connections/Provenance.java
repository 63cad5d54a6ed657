package io.milepost.connections;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where an activity came from by itself.
 *
 * @param remote what the vendor calls it
 */
public record Provenance(Vendor vendor, String remote) {

    private static final String STRAVA_ACTIVITIES = "https://www.strava.com/activities/";

    /** The vendor's own page of it; empty where its number does not lead to one. */
    public Optional<URI> page() {
        return switch (vendor) {
            case STRAVA ->
                Optional.of(URI.create(STRAVA_ACTIVITIES + URLEncoder.encode(remote, StandardCharsets.UTF_8)));
            case GARMIN -> Optional.empty();
        };
    }
}
