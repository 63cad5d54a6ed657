package io.milepost.activities.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.milepost.activities.ActivityImports;
import io.milepost.activities.ActivitySummary;
import io.milepost.activities.ImportOutcome;
import io.milepost.roster.AthleteId;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.Seats;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes several training files at once, dropped or chosen; each gets its line that says what became of it. Types are not
 * restricted in the file dialog: phones do not know these types and would refuse to choose them.
 */
final class FileDrop extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(FileDrop.class);

    /** Files of one screen that wait in memory, in kilobytes; further ones wait in their request. */
    private static final int ROOM_KB = 60_000;

    private static final int PATIENCE_SECONDS = 60;
    private static final int MOST_FILES = 500;

    private final ActivityScreens screens;
    private final AthleteId athlete;
    private final ActivityWords words;
    private final Function<ActivitySummary, String> links;
    private final Runnable imported;
    private final Upload upload = new Upload();
    private final Div lines = new Div();
    private final Semaphore room = new Semaphore(ROOM_KB);

    FileDrop(ActivityScreens screens, AthleteId athlete, Function<ActivitySummary, String> links, Runnable imported) {
        this.screens = screens;
        this.athlete = athlete;
        this.words = screens.words();
        this.links = links;
        this.imported = imported;
        addClassName("mp-file-drop");
        upload.setUploadHandler(new Handler());
        upload.setMaxFiles(MOST_FILES);
        upload.setMaxFileSize(ActivityImports.LARGEST_FILE);
        upload.setI18n(UploadWords.of(words));
        upload.setDropLabel(new Span(words.say("activities.drop.hint")));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        upload.addFileRejectedListener(event -> refused(event.getFileName(), event.getErrorMessage()));
        lines.addClassName("mp-import-lines");
        lines.getElement().setAttribute("role", "list");
        lines.getElement().setAttribute("aria-live", "polite");
        lines.getElement().setAttribute("aria-label", words.say("activities.drop.lines"));
        add(upload, lines);
    }

    /** The browser refused a file before it was sent. */
    private void refused(String name, String reason) {
        ImportLine line = line(name);
        line.failed(reason);
    }

    /** Under the UI's lock: reads the file in the seat of this moment, beside the screen. */
    private void received(UI ui, String name, byte[] content, int kilobytes) {
        Seat seat = screens.seats.require();
        ImportLine line = line(name);
        screens.work.run(() -> {
            try {
                List<ImportOutcome> outcomes =
                        Seats.call(seat, () -> screens.imports.importFile(athlete, name, content));
                screens.pushes.later(ui, () -> show(line, outcomes));
            } catch (RuntimeException e) {
                LOG.error("A file of {} bytes could not be imported", content.length, e);
                screens.pushes.later(ui, () -> line.failed(words.say("activities.import.failed")));
            } finally {
                room.release(kilobytes);
            }
        });
    }

    private void show(ImportLine line, List<ImportOutcome> outcomes) {
        line.show(outcomes);
        if (outcomes.stream().anyMatch(outcome -> outcome instanceof ImportOutcome.Imported)) {
            imported.run();
        }
    }

    private ImportLine line(String name) {
        ImportLine line = new ImportLine(screens, words, athlete, name, links, imported);
        lines.addComponentAsFirst(line);
        return line;
    }

    /** Runs on the request's thread, without the session's lock. */
    private final class Handler implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            UI ui = event.getUI();
            byte[] content = event.getInputStream().readNBytes(ActivityImports.LARGEST_FILE + 1);
            int kilobytes = content.length / 1_000 + 1;
            try {
                if (!room.tryAcquire(kilobytes, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new IOException("Too many files wait to be read");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
            screens.pushes.later(ui, () -> received(ui, event.getFileName(), content, kilobytes));
        }

        @Override
        public long getFileSizeMax() {
            return ActivityImports.LARGEST_FILE;
        }

        @Override
        public long getFileCountMax() {
            return MOST_FILES;
        }
    }
}
