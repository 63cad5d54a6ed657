package io.milepost.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.milepost.fitness.RaceResult;
import io.milepost.progress.GoalCheck;
import io.milepost.progress.prediction.Verdict;
import io.milepost.ui.Formats;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a goal stands, in a word and why. */
class CheckLine extends Div {

    CheckLine(GoalCheck check, RaceResult race, Formats formats) {
        addClassName("mp-check");
        Span word = new Span(getTranslation(key("progress.check", check.verdict())));
        word.addClassNames("mp-verdict", "mp-verdict-" + lower(check.verdict()));
        List<String> why = new ArrayList<>();
        why.add(getTranslation(
                "progress.check.worth",
                race.name(),
                OutlookCard.range(check.predicted(), formats),
                formats.clockTime(check.asked())));
        Duration late = check.predicted().fast().minus(check.asked());
        why.add(getTranslation(key("progress.check.why", check.verdict()), formats.clockTime(late.abs())));
        Optional<Verdict> alone = check.standardAlone().filter(verdict -> verdict != check.verdict());
        alone.ifPresent(verdict -> why.add(getTranslation(
                "progress.check.alone",
                getTranslation(key("progress.check", verdict)).toLowerCase(formats.locale()))));
        if (!check.predicted().sound()) {
            why.add(getTranslation("progress.check.guess"));
        }
        Span words = new Span(String.join(" ", why));
        words.addClassNames("mp-quiet", "mp-small");
        add(word, words);
    }

    private static String key(String prefix, Verdict verdict) {
        return prefix + "." + lower(verdict);
    }

    private static String lower(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
