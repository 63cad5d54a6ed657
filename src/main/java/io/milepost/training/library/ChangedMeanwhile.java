package io.milepost.training.library;

/** Somebody else saved a newer edition after the writer had looked. */
public final class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChangedMeanwhile() {
        super("a newer edition is there");
    }

    ChangedMeanwhile(Throwable cause) {
        super("a newer edition came at the same moment", cause);
    }
}
