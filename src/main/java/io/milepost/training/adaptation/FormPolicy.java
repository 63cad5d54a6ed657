package io.milepost.training.adaptation;

import io.milepost.training.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Rule 13, form. Where TSB is below −0.4 times CTL (practice default) after 90 days of data, the next hard session within
 * three days becomes an easy run. Not in a taper.
 */
final class FormPolicy implements AdaptationPolicy {

    private static final int LEAST_DAYS = 90;
    private static final double LOWEST = -0.4;
    private static final int AHEAD = 3;

    @Override
    public List<Idea> look(PlanSituation situation) {
        Form form = situation.form();
        LocalDate today = situation.today();
        if (form == null
                || form.days() < LEAST_DAYS
                || form.fitness() <= 0
                || form.form() >= LOWEST * form.fitness()
                || situation.isTaper(today)) {
            return List.of();
        }
        return Easing.next(situation, AHEAD)
                .map(easier -> new Idea(
                        Rule.FORM,
                        Phrase.of("form-down", Figure.number(form.form()), Figure.number(form.fitness())),
                        Set.of("form:" + situation.monday()),
                        List.of(new Fact(
                                Evidence.Kind.FIGURE,
                                null,
                                Phrase.of("form", Figure.number(form.form()), Figure.number(form.fitness())))),
                        List.of(easier)))
                .stream()
                .toList();
    }
}
