package io.milepost.training.weeks;

import io.milepost.training.periods.Concern;
import java.util.List;

/** A change goes beyond a hard limit, and nobody said why it should. Nothing was changed. */
public final class LimitExceeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Concern> limits;

    LimitExceeded(List<Concern> limits) {
        super(limits.size() + " hard limits");
        this.limits = List.copyOf(limits);
    }

    /** The limits that it goes beyond; at least one. */
    public List<Concern> limits() {
        return limits;
    }
}
