package io.milepost.training;

import io.milepost.training.notation.Effort;
import io.milepost.training.notation.Headline;
import io.milepost.training.notation.Session;
import io.milepost.training.templates.LaidOutPlan;
import io.milepost.training.templates.Phase;
import io.milepost.training.templates.Role;
import io.milepost.ui.Messages;
import java.util.Locale;

/** What a day of a template is called and why it is there, in the practice's language. */
final class DayWords {

    private DayWords() {}

    static WorkoutText of(LaidOutPlan.Day day, Messages messages, Locale language) {
        Effort effort = Effort.of(day.workout(), null);
        boolean named = day.role() == Role.KEY && effort.isHard();
        String title = messages.get(named ? EffortWords.key(day.workout(), effort) : title(day), language);
        return new WorkoutText(title, messages.get(why(day, effort), language));
    }

    private static String title(LaidOutPlan.Day day) {
        return day.role() == Role.SESSION && day.workout().items().getFirst() instanceof Session session
                ? "training.session." + word(session.kind())
                : day.role().titleKey();
    }

    private static String why(LaidOutPlan.Day day, Effort effort) {
        boolean lighter = day.phase() == Phase.DOWN || day.phase() == Phase.TAPER || day.phase() == Phase.RECOVERY;
        return switch (day.role()) {
            case RACE, TUNE_UP, REST -> "training.why." + word(day.role());
            case KEY -> "training.why." + (isSteadyByFeel(day, effort) ? "by-feel" : word(effort));
            case SESSION -> "training.why.session";
            case LONG, EASY -> "training.why." + word(day.role()) + (lighter ? "-lighter" : "");
        };
    }

    private static boolean isSteadyByFeel(LaidOutPlan.Day day, Effort effort) {
        return !effort.isHard()
                || effort == Effort.MARATHON && Headline.of(day.workout()).byFeel();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
