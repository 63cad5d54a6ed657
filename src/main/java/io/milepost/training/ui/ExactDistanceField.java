package io.milepost.training.ui;

import com.vaadin.flow.component.html.Span;
import io.milepost.running.Distance;
import io.milepost.running.UnitSystem;
import io.milepost.ui.DecimalField;
import org.jspecify.annotations.Nullable;

/** A distance in a template's unit, shown to a tenth. What nobody changes keeps its exact length. */
class ExactDistanceField extends DecimalField {

    private static final double MOST = 500;
    private static final double TENTHS = 10;

    private final UnitSystem units;
    private @Nullable Distance exact;

    ExactDistanceField(UnitSystem units) {
        this.units = units;
        setRange(0, MOST);
        setSuffixComponent(new Span(units == UnitSystem.IMPERIAL ? "mi" : "km"));
    }

    void show(@Nullable Distance distance) {
        exact = distance;
        setNumber(distance == null ? null : shown(distance));
    }

    /** Null where the field is empty or zero; ask {@link #isInvalid} whether it can be read at all. */
    @Nullable
    Distance distance() {
        double written = number().orElse(0);
        if (written <= 0) {
            return null;
        }
        Distance was = exact;
        return was != null && written == shown(was) ? was : units.distance(written);
    }

    private double shown(Distance distance) {
        return Math.rint(distance.in(units) * TENTHS) / TENTHS;
    }
}
