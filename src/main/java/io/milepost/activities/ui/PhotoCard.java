package io.milepost.activities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.milepost.activities.ActivityId;
import io.milepost.activities.Photo;
import io.milepost.activities.Photos;
import io.milepost.activities.photos.SmallPhoto;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Seats;
import io.milepost.ui.CalmQuestion;
import io.milepost.ui.Notices;
import java.io.ByteArrayInputStream;
import java.util.List;

/** The photos of an activity, and a way to add one for who may. */
final class PhotoCard extends Section {

    private static final int NOT_FOUND = 404;

    private final ActivityWords words;
    private final ActivityScreens screens;
    private final ActivityId activity;
    private final boolean mayChange;
    private final Div pictures = new Div();
    private final PhotoUpload upload;

    PhotoCard(ActivityScreens screens, ActivityWords words, ActivityId activity, boolean mayChange) {
        this.screens = screens;
        this.words = words;
        this.activity = activity;
        this.mayChange = mayChange;
        this.upload = new PhotoUpload(words, this::keep);
        addClassNames("mp-card", "mp-photos");
        pictures.addClassName("mp-photo-list");
        add(new H2(words.say("activities.photos")), pictures);
        if (mayChange) {
            add(upload);
        }
        show();
    }

    /** Whether there is anything to see or do. */
    boolean isWorthwhile() {
        return mayChange || pictures.getComponentCount() > 0;
    }

    private void show() {
        pictures.removeAll();
        List<Photo> present = screens.photos.of(activity);
        present.forEach(photo -> pictures.add(picture(photo)));
        upload.setVisible(present.size() < Photos.MOST);
    }

    private Div picture(Photo photo) {
        DownloadHandler source = DownloadHandler.fromInputStream(event -> {
                    try {
                        byte[] jpeg = Seats.call(screens.seatAt(event.getUI()), () -> screens.photos.jpeg(photo.id()));
                        return new DownloadResponse(
                                new ByteArrayInputStream(jpeg), "photo.jpg", PhotoUpload.JPEG, jpeg.length);
                    } catch (Missing e) {
                        return DownloadResponse.error(NOT_FOUND);
                    }
                })
                .inline();
        Image image = new Image(source, words.say("activities.photos.alt"));
        image.getElement().setAttribute("width", String.valueOf(photo.width()));
        image.getElement().setAttribute("height", String.valueOf(photo.height()));
        image.getElement().setAttribute("loading", "lazy");
        Div picture = new Div(image);
        if (mayChange) {
            Button delete = new Button(words.say("activities.photos.delete"), click -> ask(photo));
            delete.addThemeVariants(ButtonVariant.TERTIARY);
            picture.add(delete);
        }
        return picture;
    }

    private void ask(Photo photo) {
        CalmQuestion question = new CalmQuestion();
        question.setHeader(words.say("activities.photos.delete.title"));
        question.setText(words.say("activities.photos.delete.text"));
        question.setCancelable(true);
        question.setCancelText(words.say("ui.cancel"));
        question.setConfirmText(words.say("activities.photos.delete"));
        question.addConfirmListener(confirm -> {
            screens.photos.delete(photo.id());
            show();
        });
        question.open();
    }

    private void keep(SmallPhoto photo) {
        screens.photos.add(activity, photo);
        Notices.done(words.say("activities.photos.added"));
        show();
    }
}
