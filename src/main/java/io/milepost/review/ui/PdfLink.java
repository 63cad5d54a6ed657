package io.milepost.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.milepost.review.SharedReview;
import io.milepost.review.SharedReviewPdf;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Practice;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.Seats;
import io.milepost.ui.Formats;
import java.io.ByteArrayInputStream;

/** A link to a shared review on paper, made when somebody asks for it: as it is shared at that moment, if it still is. */
class PdfLink extends Anchor {

    private static final int NOT_FOUND = 404;

    PdfLink(ReviewScreens screens, SharedReview review, String athlete, Formats formats) {
        SharedReviewPdf pdf = screens.pdf;
        Practice practice = screens.practices.current();
        setText(getTranslation("review.pdf"));
        String file = getTranslation("review.pdf.file", review.window().until());
        Seat seat = screens.seats.require();
        setHref(DownloadHandler.fromInputStream(event -> {
            try {
                SharedReview now = Seats.call(seat, () -> screens.shares.require(review.review()));
                byte[] bytes = pdf.of(now, athlete, practice, formats);
                return new DownloadResponse(new ByteArrayInputStream(bytes), file, "application/pdf", bytes.length);
            } catch (Missing e) {
                return DownloadResponse.error(NOT_FOUND);
            }
        }));
        addClassName("mp-button-link");
    }
}
