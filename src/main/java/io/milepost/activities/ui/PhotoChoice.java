package io.milepost.activities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.milepost.activities.photos.SmallPhoto;
import io.milepost.ui.Notices;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A photo chosen for what is not saved yet: seen small, replaced, and taken out with one tap. It is kept by nobody but this form. */
final class PhotoChoice extends Div {

    private final ActivityWords words;
    private final PhotoUpload upload;
    private final Div preview = new Div();
    private final Span coming = new Span();

    private @Nullable SmallPhoto chosen;
    private boolean arriving;
    private @Nullable Runnable waiting;

    PhotoChoice(ActivityWords words) {
        this.words = words;
        upload = new PhotoUpload(words, this::choose);
        addClassName("mp-photo-choice");
        preview.addClassName("mp-photo-preview");
        coming.addClassName("mp-quiet");
        coming.getElement().setAttribute("role", "status");
        upload.watch(() -> arriving = true, this::sent, this::failed, this::giveUp);
        add(preview, upload, coming);
        show();
    }

    /** Empty where none was chosen, or it is still on its way. */
    Optional<SmallPhoto> chosen() {
        return Optional.ofNullable(chosen);
    }

    /**
     * Keeps a deed until a photo that is on its way is here, and says so; whoever gives the photo up gives up the deed.
     *
     * @return whether there is anything to wait for
     */
    boolean holdsBack(Runnable deed) {
        if (arriving) {
            waiting = deed;
            coming.setText(words.say("activities.photos.coming"));
        }
        return arriving;
    }

    private void choose(SmallPhoto photo) {
        chosen = photo;
        show();
    }

    /** Also after a picture that was refused: the browser sent it well. */
    private void sent() {
        Runnable then = waiting;
        giveUp();
        if (then != null && chosen != null) {
            then.run();
        }
    }

    private void failed() {
        giveUp();
        Notices.problem(words.say("activities.photos.failed"), words.say("ui.close"));
    }

    private void giveUp() {
        arriving = false;
        waiting = null;
        coming.setText("");
    }

    private void show() {
        preview.removeAll();
        SmallPhoto photo = chosen;
        preview.setVisible(photo != null);
        upload.ask(photo == null ? "activities.photos.add" : "activities.photos.other");
        if (photo != null) {
            Image image = new Image(source(photo), words.say("activities.photos.chosen"));
            Button remove = new Button(words.say("activities.photos.take-out"), click -> {
                chosen = null;
                show();
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.addClassName("mp-thumb");
            preview.add(image, remove);
        }
    }

    private static DownloadHandler source(SmallPhoto photo) {
        return DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(photo.jpeg()), "photo.jpg", PhotoUpload.JPEG, photo.jpeg().length))
                .inline();
    }
}
