package io.milepost.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** Downloads a file that is made when somebody asks for it, of what their screen already holds. */
public class FileLink extends Anchor {

    public FileLink(String words, Supplier<NamedFile> file) {
        setText(words);
        setHref(DownloadHandler.fromInputStream(event -> {
            NamedFile made = file.get();
            return new DownloadResponse(
                    new ByteArrayInputStream(made.bytes()), made.name(), made.type(), made.bytes().length);
        }));
        getElement().setAttribute("download", "");
        addClassName("mp-button-link");
    }
}
