package io.milepost.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.milepost.running.Distance;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Asks for a race's distance: one of the usual ones, or one's own in the reader's units. */
public final class DistanceField extends Div {

    private enum Preset {
        FIVE_K(Distance.FIVE_K),
        TEN_K(Distance.TEN_K),
        HALF_MARATHON(Distance.HALF_MARATHON),
        MARATHON(Distance.MARATHON),
        MILE(Distance.MILE),
        THREE_K(Distance.metres(3_000)),
        FIFTEEN_K(Distance.km(15)),
        OWN(Distance.ZERO);

        private final Distance distance;

        Preset(Distance distance) {
            this.distance = distance;
        }

        String key() {
            return "ui.distance." + name().toLowerCase(Locale.ROOT);
        }
    }

    private static final double FARTHEST = 10_000;

    private final Formats formats;
    private final Select<Preset> preset = new Select<>();
    private final DecimalField own = new DecimalField();

    public DistanceField(Formats formats) {
        this.formats = formats;
        addClassName("mp-field-pair");
        preset.setLabel(getTranslation("ui.distance"));
        preset.setItems(Preset.values());
        preset.setItemLabelGenerator(item -> getTranslation(item.key()));
        preset.setValue(Preset.TEN_K);
        own.setLabel(getTranslation("ui.distance.own-in", formats.distanceUnit()));
        own.setRange(0, FARTHEST);
        own.setVisible(false);
        preset.addValueChangeListener(event -> own.setVisible(event.getValue() == Preset.OWN));
        add(preset, own);
    }

    /** The distance, or empty where one's own was chosen and is not a length that anybody runs. */
    public Optional<Distance> distance() {
        if (preset.getValue() != Preset.OWN) {
            return Optional.of(preset.getValue().distance);
        }
        double count = own.number().orElse(0);
        return count > 0 ? Optional.of(formats.units().distance(count)) : Optional.empty();
    }

    public void setDistance(Distance distance) {
        List<Preset> presets = List.of(Preset.values());
        Preset known = presets.stream()
                .filter(item -> item.distance.equals(distance) && item != Preset.OWN)
                .findFirst()
                .orElse(Preset.OWN);
        preset.setValue(known);
        if (known == Preset.OWN) {
            own.setNumber(distance.in(formats.units()));
        }
    }

    /** Says what is wrong beside the field; an empty text takes it back. */
    public void setProblem(String text) {
        own.setErrorMessage(text);
        own.setInvalid(!text.isEmpty());
    }

    /** Runs whenever the distance may be another. */
    public void onChange(Runnable listener) {
        preset.addValueChangeListener(event -> listener.run());
        own.addValueChangeListener(event -> listener.run());
    }
}
