package io.milepost.activities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import io.milepost.activities.photos.SmallPhoto;
import io.milepost.activities.photos.UnreadablePhoto;
import io.milepost.ui.Notices;
import java.util.function.Consumer;

/** Takes a photo from the phone, drawn anew; what is no photo is refused with a sentence. */
final class PhotoUpload extends Div {

    static final String JPEG = "image/jpeg";

    /** A phone that takes its photos as HEIC hands them over as JPEG where HEIC is not among these. */
    private static final String[] KINDS = {JPEG, "image/png", "image/webp"};

    private final ActivityWords words;
    private final Consumer<SmallPhoto> arrived;
    private final Upload upload = new Upload();
    private final Button pick = new Button();

    PhotoUpload(ActivityWords words, Consumer<SmallPhoto> arrived) {
        this.words = words;
        this.arrived = arrived;
        InMemoryUploadHandler handler = UploadHandler.inMemory((metadata, bytes) -> read(bytes));
        upload.setUploadHandler(handler);
        upload.setAcceptedFileTypes(KINDS);
        upload.setMaxFileSize(SmallPhoto.LARGEST_BYTES);
        upload.setMaxFiles(1);
        upload.setDropAllowed(false);
        upload.setI18n(UploadWords.of(words));
        pick.addClassName("mp-thumb");
        upload.setUploadButton(pick);
        upload.addFileRejectedListener(event -> refuse());
        ask("activities.photos.add");
        add(upload);
    }

    /** @param key of the words on the button */
    void ask(String key) {
        pick.setText(words.say(key));
    }

    /**
     * Tells how a photo is on its way.
     *
     * @param begun one left the phone
     * @param sent it came through, whatever it is
     * @param failed it did not
     * @param abandoned somebody stopped it
     */
    void watch(Runnable begun, Runnable sent, Runnable failed, Runnable abandoned) {
        upload.getElement().addEventListener("upload-start", event -> begun.run());
        upload.getElement().addEventListener("upload-success", event -> sent.run());
        upload.getElement().addEventListener("upload-abort", event -> abandoned.run());
        upload.getElement().addEventListener("upload-error", event -> {
            upload.clearFileList();
            failed.run();
        });
    }

    private void read(byte[] file) {
        upload.clearFileList();
        try {
            arrived.accept(SmallPhoto.of(file));
        } catch (UnreadablePhoto e) {
            refuse();
        }
    }

    private void refuse() {
        Notices.problem(words.say("activities.photos.unreadable"), words.say("ui.close"));
    }
}
