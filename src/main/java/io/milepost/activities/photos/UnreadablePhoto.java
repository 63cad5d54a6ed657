package io.milepost.activities.photos;

/** Nobody here can read the picture: it is none, or of a kind such as HEIC, or far too large. */
public final class UnreadablePhoto extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadablePhoto(String why) {
        super(why);
    }

    UnreadablePhoto(String why, Throwable cause) {
        super(why, cause);
    }
}
