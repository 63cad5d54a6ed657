package io.milepost.tenancy;

import java.util.Set;

/** Whether a name can be read at all: by at least one letter or digit that has a shape. */
public final class Legible {

    /** Fillers of Hangul: letters to Unicode, blank to everybody. */
    private static final Set<Integer> BLANK = Set.of(0x115F, 0x1160, 0x3164, 0xFFA0);

    private Legible() {}

    public static boolean isLegible(String name) {
        return name.codePoints().anyMatch(point -> Character.isLetterOrDigit(point) && !BLANK.contains(point));
    }
}
