package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.List;

/** Ticks whatever of a list is not, or where all of it is, nothing; its word says which. */
class TickAll extends Button {

    private final List<Checkbox> ticks;

    TickAll(List<Checkbox> ticks) {
        this.ticks = List.copyOf(ticks);
        addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        this.ticks.forEach(tick -> tick.addValueChangeListener(change -> name()));
        addClickListener(click -> {
            boolean wanted = !isAll();
            this.ticks.forEach(tick -> tick.setValue(wanted));
        });
        name();
    }

    private void name() {
        setText(getTranslation(isAll() ? "training.tick.none" : "training.tick.all"));
    }

    private boolean isAll() {
        return ticks.stream().allMatch(Checkbox::getValue);
    }
}
