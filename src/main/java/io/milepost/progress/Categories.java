package io.milepost.progress;

import io.milepost.roster.Sex;
import io.milepost.running.RaceCategory;

/** Which category of a race an athlete enters. */
final class Categories {

    private Categories() {}

    static RaceCategory of(Sex sex) {
        return switch (sex) {
            case MAN -> RaceCategory.MEN;
            case WOMAN -> RaceCategory.WOMEN;
            case NON_BINARY -> RaceCategory.NON_BINARY;
        };
    }
}
