package io.milepost.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.milepost.review.SharedReview;
import io.milepost.review.SharedReviewPdf;
import io.milepost.tenancy.Practice;
import io.milepost.ui.Formats;
import java.io.ByteArrayInputStream;

/** A link to a shared review on paper; it is made when somebody asks for it. */
class PdfLink extends Anchor {

    PdfLink(ReviewScreens screens, SharedReview review, String athlete, Formats formats) {
        SharedReviewPdf pdf = screens.pdf;
        Practice practice = screens.practices.current();
        setText(getTranslation("review.pdf"));
        String file = getTranslation("review.pdf.file", review.window().until());
        setHref(DownloadHandler.fromInputStream(event -> {
            byte[] bytes = pdf.of(review, athlete, practice, formats);
            return new DownloadResponse(new ByteArrayInputStream(bytes), file, "application/pdf", bytes.length);
        }));
        addClassName("mp-button-link");
    }
}
