package io.milepost.training.pausing;

import java.time.LocalDate;

/** A plan that is to go on does so already, or did not rest yet on the day after which it should. */
public final class NothingRests extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    NothingRests(LocalDate day) {
        super("nothing rests until " + day);
    }
}
