package io.milepost.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.textfield.TextField;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a number that may have a fraction, which a comma and a full stop both part. On a phone it brings up the keys for
 * numbers. What is unreadable or out of range makes the field invalid.
 */
public class DecimalField extends TextField {

    private double least;
    private double most = Double.MAX_VALUE;

    public DecimalField() {
        setAllowedCharPattern("[0-9.,]");
        setManualValidation(true);
        addValueChangeListener(event -> setInvalid(!isSound()));
    }

    public DecimalField(String label) {
        this();
        setLabel(label);
    }

    /** What counts as in range, both ends included. */
    public void setRange(double from, double to) {
        least = from;
        most = to;
    }

    /** The number; empty for an empty field and for what is unreadable or out of range. */
    public OptionalDouble number() {
        OptionalDouble read = WrittenNumber.read(getValue());
        return read.isPresent() && read.getAsDouble() >= least && read.getAsDouble() <= most
                ? read
                : OptionalDouble.empty();
    }

    /** Whether the field is empty, or holds a number in range. */
    public boolean isSound() {
        return getValue().isBlank() || number().isPresent();
    }

    /** @param number null empties the field */
    public void setNumber(@Nullable Double number) {
        setValue(number == null ? "" : WrittenNumber.write(number, getLocale()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("if (this.inputElement) { this.inputElement.inputMode = 'decimal'; }");
    }
}
