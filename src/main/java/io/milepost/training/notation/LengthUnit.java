package io.milepost.training.notation;

import java.util.Locale;

/** Units of length. {@code m} is always metres. */
public enum LengthUnit {
    KM(1_000),
    M(1),
    MI(1_609.344);

    private final double metres;

    LengthUnit(double metres) {
        this.metres = metres;
    }

    public double metres() {
        return metres;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
