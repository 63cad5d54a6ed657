package io.milepost.activities.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.milepost.activities.ActivityImports;
import io.milepost.activities.ActivitySummary;
import io.milepost.activities.ArchiveImports;
import io.milepost.activities.ImportId;
import io.milepost.activities.ImportKind;
import io.milepost.activities.ImportOutcome;
import io.milepost.activities.archives.ArchiveException;
import io.milepost.activities.archives.Sheet;
import io.milepost.roster.AthleteId;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.Seats;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes training files, whole archives and lists, several at once, dropped or chosen, and tells them apart by what is in
 * them. A file gets its line that says what became of it; an archive or a list becomes an import that goes on by itself.
 * Types are not restricted in the file dialog: phones do not know these types and would refuse to choose them.
 */
final class FileDrop extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(FileDrop.class);

    /** Files of one screen that wait in memory, in kilobytes; further ones wait in their request. */
    private static final int ROOM_KB = 60_000;

    private static final int HEAD = 4_096;
    private static final int PATIENCE_SECONDS = 60;
    private static final int MOST_FILES = 500;

    private final ActivityScreens screens;
    private final AthleteId athlete;
    private final ActivityWords words;
    private final Function<ActivitySummary, String> links;
    private final Runnable imported;
    private final ImportCards cards;
    private final Upload upload = new Upload();
    private final Div lines = new Div();
    private final Semaphore room = new Semaphore(ROOM_KB);

    /**
     * @param links to an activity
     * @param imports to an import
     * @param imported called when something came in
     */
    FileDrop(
            ActivityScreens screens,
            AthleteId athlete,
            Function<ActivitySummary, String> links,
            Function<ImportId, String> imports,
            Runnable imported) {
        this.screens = screens;
        this.athlete = athlete;
        this.words = screens.words();
        this.links = links;
        this.imported = imported;
        this.cards = new ImportCards(screens, athlete, imports, imported);
        addClassName("mp-file-drop");
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setUploadHandler(new Handler());
        upload.setMaxFiles(MOST_FILES);
        upload.setMaxFileSize((int) ArchiveImports.LARGEST_ARCHIVE);
        upload.setI18n(UploadWords.of(words));
        upload.setDropLabel(new Span(words.say("activities.drop.hint")));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        upload.addFileRejectedListener(event -> refused(event.getFileName(), event.getErrorMessage()));
        lines.addClassName("mp-import-lines");
        lines.getElement().setAttribute("role", "list");
        lines.getElement().setAttribute("aria-live", "polite");
        lines.getElement().setAttribute("aria-label", words.say("activities.drop.lines"));
        add(upload, cards, lines);
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

    private void received(Seat seat, String name, ImportKind kind, InputStream in)
            throws IOException, ArchiveException {
        try {
            Seats.call(seat, () -> {
                try {
                    return screens.archives.receive(athlete, name, kind, in);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (ArchiveException e) {
                    throw new Refused(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        } catch (Refused e) {
            throw e.problem;
        }
    }

    private static boolean isZip(byte[] head) {
        return head.length > 3
                && head[0] == 'P'
                && head[1] == 'K'
                && head[2] == head[3] - 1
                && head[2] > 0
                && head[2] < 8;
    }

    /** Carries a checked problem out of a seat. */
    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final ArchiveException problem;

        Refused(ArchiveException problem) {
            super(problem);
            this.problem = problem;
        }
    }

    /** Runs on the request's thread, without the session's lock. */
    private final class Handler implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            BufferedInputStream in = new BufferedInputStream(event.getInputStream(), HEAD);
            in.mark(HEAD);
            byte[] head = in.readNBytes(HEAD);
            in.reset();
            if (isZip(head)) {
                archive(event, ImportKind.FILES, in);
                return;
            }
            byte[] content = in.readNBytes(ActivityImports.LARGEST_FILE + 1);
            if (Sheet.couldBegin(head) && content.length <= ArchiveImports.LARGEST_LIST) {
                archive(event, ImportKind.LIST, new ByteArrayInputStream(content));
            } else {
                single(event, content);
            }
        }

        private void archive(UploadEvent event, ImportKind kind, InputStream in) throws IOException {
            UI ui = event.getUI();
            Seat seat = screens.seatAt(ui);
            try {
                boolean room = Seats.call(seat, () -> !screens.archives.tooManyToday(athlete));
                if (!room) {
                    screens.pushes.later(
                            ui,
                            () -> refused(
                                    event.getFileName(),
                                    words.say("activities.imports.too-many-today", ArchiveImports.MOST_A_DAY)));
                    return;
                }
                received(seat, event.getFileName(), kind, in);
                screens.pushes.later(ui, cards::refresh);
            } catch (ArchiveException e) {
                screens.pushes.later(ui, () -> refused(event.getFileName(), words.archive(e)));
            }
        }

        private void single(UploadEvent event, byte[] content) throws IOException {
            UI ui = event.getUI();
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
            return ArchiveImports.LARGEST_ARCHIVE;
        }

        @Override
        public long getFileCountMax() {
            return MOST_FILES;
        }
    }
}
