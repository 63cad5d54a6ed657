package io.milepost.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import org.springframework.http.HttpHeaders;

/**
 * Hands packed columns to the element that asks for them. Its address is the session's own and cannot be guessed; it dies with the
 * component.
 */
final class ColumnsDownload implements DownloadHandler {

    private static final long serialVersionUID = 1;

    private final byte[] packed;

    ColumnsDownload(byte[] packed) {
        this.packed = packed;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setContentType("application/octet-stream");
        event.getResponse().setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        event.getResponse().setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        event.setContentLength(packed.length);
        try (var out = event.getOutputStream()) {
            out.write(packed);
        }
    }

    @Override
    public String getUrlPostfix() {
        return "columns";
    }

    /** A chart behind an open dialog loads all the same. */
    @Override
    public boolean isAllowInert() {
        return true;
    }
}
