package io.milepost.training;

/** Somebody else saved something newer after the writer had looked. Nothing was changed. */
public final class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile() {
        super("something newer is there");
    }

    public ChangedMeanwhile(Throwable cause) {
        super("something newer came at the same moment", cause);
    }
}
