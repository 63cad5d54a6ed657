package io.milepost.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.milepost.training.notation.Estimate;
import io.milepost.training.templates.Layout;
import io.milepost.training.templates.Template;
import io.milepost.training.templates.Volume;
import io.milepost.training.templates.Week;

/** The weeks of a template as bars: how much, and what each is for. A picture beside words that say the same. */
class WeekBars extends Div {

    WeekBars(Template template) {
        addClassName("mp-week-bars");
        getElement().setAttribute("aria-hidden", "true");
        double most =
                template.weeks().stream().mapToDouble(WeekBars::size).max().orElse(1);
        template.weeks().forEach(week -> {
            Span bar = new Span();
            bar.getElement()
                    .setAttribute("data-phase", week.phase().name())
                    .setAttribute("title", getTranslation(week.phase().key()))
                    .getStyle()
                    .setHeight(Math.max(8, Math.round(most == 0 ? 0 : size(week) / most * 100)) + "%");
            add(bar);
        });
    }

    /** Of its volume where it has one, else of the named workouts' time. */
    static double size(Week week) {
        return switch (week.volume()) {
            case Volume.Fixed fixed -> fixed.distance().metres();
            case Volume.OfBefore share -> share.share();
            case null ->
                week.slots().stream()
                        .mapToDouble(slot -> Estimate.of(slot.workout(), Layout.NOMINAL)
                                .duration()
                                .toSeconds())
                        .sum();
        };
    }
}
