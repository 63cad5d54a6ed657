package io.milepost.billing.ui;

import io.milepost.tenancy.Practice;
import io.milepost.ui.Languages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/**
 * The language and the zone that a newcomer's account begins with. The public page is in the practice's language; whoever
 * reads the portal from now on does it in their own, and their days are where they are.
 */
record Whereabouts(Locale language, ZoneId zone) {

    /** What the browser says, as the page's script added the zone; the practice's where it says nothing of use. */
    static Whereabouts of(HttpServletRequest request, Practice practice) {
        Locale language = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? practice.language()
                : Languages.firstOf(Collections.list(request.getLocales()), practice.language());
        String zone = request.getParameter("zone");
        return new Whereabouts(
                language,
                zone != null && ZoneId.getAvailableZoneIds().contains(zone) ? ZoneId.of(zone) : practice.zone());
    }
}
