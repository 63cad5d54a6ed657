package io.milepost.activities.files;

/** A reader gives up; {@link ActivityFiles} turns it into {@link ReadResult.Unreadable}. */
final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient ReadResult.Unreadable result;

    UnreadableException(ReadResult.Reason reason, double... figures) {
        super(reason.name(), null, false, false);
        this.result = ReadResult.Unreadable.because(reason, figures);
    }

    ReadResult.Unreadable result() {
        return result;
    }
}
