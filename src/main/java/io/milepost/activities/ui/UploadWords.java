package io.milepost.activities.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.component.upload.UploadI18N.Uploading;
import io.milepost.activities.ActivityImports;
import io.milepost.activities.ArchiveImports;
import java.util.List;

/** The words of the upload component. */
final class UploadWords {

    private UploadWords() {}

    static UploadI18N of(ActivityWords words) {
        String tooBig = words.say(
                "activities.drop.too-big",
                ActivityImports.LARGEST_FILE / 1_000_000,
                ArchiveImports.LARGEST_ARCHIVE / 1_000_000_000);
        UploadI18N upload = new UploadI18N();
        upload.setAddFiles(new UploadI18N.AddFiles()
                .setOne(words.say("activities.drop.choose"))
                .setMany(words.say("activities.drop.choose")));
        upload.setDropFiles(new UploadI18N.DropFiles()
                .setOne(words.say("activities.drop.hint"))
                .setMany(words.say("activities.drop.hint")));
        upload.setError(new UploadI18N.Error()
                .setTooManyFiles(words.say("activities.drop.too-many"))
                .setFileIsTooBig(tooBig)
                .setIncorrectFileType(words.say("activities.unreadable.unknown-type")));
        upload.setUploading(new Uploading()
                .setStatus(new Uploading.Status()
                        .setConnecting(words.say("activities.drop.connecting"))
                        .setStalled(words.say("activities.drop.stalled"))
                        .setProcessing(words.say("activities.import.reading"))
                        .setHeld(words.say("activities.drop.waiting")))
                .setRemainingTime(new Uploading.RemainingTime()
                        .setPrefix(words.say("activities.drop.remaining"))
                        .setUnknown(words.say("activities.drop.remaining.unknown")))
                .setError(new Uploading.Error()
                        .setServerUnavailable(words.say("activities.drop.unavailable"))
                        .setUnexpectedServerError(words.say("activities.import.failed"))
                        .setForbidden(words.say("activities.drop.forbidden"))
                        .setFileTooLarge(tooBig)));
        upload.setFile(new UploadI18N.File()
                .setRetry(words.say("activities.drop.retry"))
                .setStart(words.say("activities.drop.start"))
                .setRemove(words.say("activities.drop.remove")));
        upload.setUnits(List.of("B", "kB", "MB", "GB"), 1_000);
        return upload;
    }
}
