package io.milepost.training.notation;

/** Leaves the reader's recursion with the error; never leaves the package. */
final class Misread extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient NotationError error;

    Misread(NotationError error) {
        super(error.toString(), null, false, false);
        this.error = error;
    }

    NotationError error() {
        return error;
    }
}
