package io.milepost.activities.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.milepost.activities.BodyPart;
import io.milepost.activities.Niggle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What hurt: places to tap, and how much for each that was. */
final class NiggleFields extends Div {

    private static final int HARDLY = 1;

    private final ActivityWords said;
    private final CheckboxGroup<BodyPart> places = new CheckboxGroup<>();
    private final Div levels = new Div();
    private final Map<BodyPart, RadioButtonGroup<Integer>> scales = new EnumMap<>(BodyPart.class);

    NiggleFields(ActivityWords said, List<Niggle> present) {
        this.said = said;
        places.setLabel(said.say("activities.niggles.where"));
        places.setItems(BodyPart.values());
        places.setItemLabelGenerator(place -> said.say(place.key()));
        places.addClassNames("mp-taps", "mp-taps-words");
        places.addValueChangeListener(event -> show(event.getValue()));
        levels.addClassName("mp-stack");
        Details details = new Details(said.say("activities.niggles"), places, levels);
        details.setOpened(!present.isEmpty());
        add(details);
        places.setValue(present.stream().map(Niggle::place).collect(Collectors.toSet()));
        present.forEach(niggle -> scale(niggle.place()).setValue(niggle.level()));
    }

    List<Niggle> value() {
        return places.getValue().stream()
                .sorted()
                .map(place -> new Niggle(place, scale(place).getValue()))
                .toList();
    }

    private void show(Set<BodyPart> chosen) {
        levels.removeAll();
        chosen.stream().sorted().forEach(place -> levels.add(scale(place)));
    }

    private RadioButtonGroup<Integer> scale(BodyPart place) {
        return scales.computeIfAbsent(place, each -> {
            RadioButtonGroup<Integer> scale = new RadioButtonGroup<>();
            scale.setLabel(said.say("activities.niggles.level", said.say(each.key())));
            scale.setItems(IntStream.rangeClosed(0, Niggle.WORST).boxed().toList());
            scale.setValue(HARDLY);
            scale.addClassName("mp-taps");
            return scale;
        });
    }
}
