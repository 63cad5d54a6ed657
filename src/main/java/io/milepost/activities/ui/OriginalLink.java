package io.milepost.activities.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.milepost.activities.ActivityId;
import io.milepost.activities.Originals;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Seats;
import java.io.ByteArrayInputStream;
import java.util.Optional;

/** Downloads the file that an activity came from, as it was sent; who may is asked at the moment of the click. */
final class OriginalLink extends Anchor {

    private static final int NOT_FOUND = 404;

    OriginalLink(ActivityScreens screens, ActivityWords words, ActivityId activity) {
        setText(words.say("activities.original"));
        setHref(DownloadHandler.fromInputStream(event -> {
            try {
                Optional<Originals.Original> original =
                        Seats.call(screens.seatAt(event.getUI()), () -> screens.originals.of(activity));
                return original.map(file -> new DownloadResponse(
                                new ByteArrayInputStream(file.content()),
                                file.name(),
                                "application/octet-stream",
                                file.content().length))
                        .orElseGet(() -> DownloadResponse.error(NOT_FOUND));
            } catch (Missing e) {
                return DownloadResponse.error(NOT_FOUND);
            }
        }));
        getElement().setAttribute("download", "");
    }
}
