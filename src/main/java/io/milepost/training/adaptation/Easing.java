package io.milepost.training.adaptation;

import io.milepost.training.notation.Workout;
import java.time.LocalDate;
import java.util.Optional;

/** Makes the next hard session an easy run. */
final class Easing {

    private static final double SHARE = 0.8;

    private Easing() {}

    /** The next hard session of today and the days after it as an easy run of 80 %; never a race, never the long run. */
    static Optional<Alteration> next(PlanSituation situation, int days) {
        LocalDate today = situation.today();
        return situation
                .openTraining(today, today.plusDays(days))
                .filter(each -> each.isHard() && !situation.isLong(each))
                .findFirst()
                .map(each -> Alteration.Reshape.to(each, of(each)));
    }

    /** An easy run of 80 % of a workout. */
    static Workout of(Planned hard) {
        return Shortening.easy(hard, SHARE);
    }
}
