package io.milepost.training.notation;

import io.milepost.running.Pace;
import io.milepost.running.PaceRange;
import io.milepost.running.Zone;

/** Round paces, for sums that can be done in the head: E 5:30–6:30, M 5:00, T 4:30, I 4:00, R 3:45 per kilometre. */
public final class Paces {

    private Paces() {}

    public static PaceRange round(Zone zone) {
        return switch (zone) {
            case E -> new PaceRange(new Pace(390), new Pace(330));
            case M -> PaceRange.single(new Pace(300));
            case T -> PaceRange.single(new Pace(270));
            case I -> PaceRange.single(new Pace(240));
            case R -> PaceRange.single(new Pace(225));
        };
    }
}
