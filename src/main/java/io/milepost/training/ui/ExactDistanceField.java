package io.milepost.training.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.NumberField;
import io.milepost.running.Distance;
import io.milepost.running.UnitSystem;
import org.jspecify.annotations.Nullable;

/** A distance in a template's unit, shown to a tenth. What nobody changes keeps its exact length. */
class ExactDistanceField extends NumberField {

    private static final double MOST = 500;
    private static final double TENTHS = 10;

    private final UnitSystem units;
    private @Nullable Distance exact;

    ExactDistanceField(UnitSystem units) {
        this.units = units;
        setMin(0);
        setMax(MOST);
        setSuffixComponent(new Span(units == UnitSystem.IMPERIAL ? "mi" : "km"));
    }

    void show(@Nullable Distance distance) {
        exact = distance;
        setValue(distance == null ? null : shown(distance));
    }

    /** Null where the field is empty or zero; ask {@link #isInvalid} whether it can be read at all. */
    @Nullable
    Distance distance() {
        Double written = getValue();
        if (written == null || written <= 0) {
            return null;
        }
        Distance was = exact;
        return was != null && written.equals(shown(was)) ? was : units.distance(written);
    }

    private Double shown(Distance distance) {
        return Math.rint(distance.in(units) * TENTHS) / TENTHS;
    }
}
