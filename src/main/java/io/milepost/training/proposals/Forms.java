package io.milepost.training.proposals;

import io.milepost.fitness.AthleteLoad;
import io.milepost.fitness.DailyLoad;
import io.milepost.fitness.Loads;
import io.milepost.fitness.TrainingWeek;
import io.milepost.roster.AthleteId;
import io.milepost.running.Monotony;
import io.milepost.training.adaptation.Form;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where training left an athlete, as the rules on holding see it. */
@Component
class Forms {

    /** As far ahead as the rules look that need it. */
    static final int AHEAD = 4;

    private static final int WEEK = 7;
    private static final int FEWEST_WEEKS = 10;
    private static final double TOP = 0.9;

    private final Loads loads;

    Forms(Loads loads) {
        this.loads = loads;
    }

    /** As of this morning; null while too little is known. */
    @Nullable
    Form of(AthleteId athlete, LocalDate today) {
        return loads.of(athlete).map(load -> of(load, today)).orElse(null);
    }

    private static @Nullable Form of(AthleteLoad load, LocalDate today) {
        List<DailyLoad> until =
                load.days().stream().filter(day -> day.day().isBefore(today)).toList();
        DailyLoad now = load.days().stream()
                .filter(day -> day.day().equals(today))
                .findFirst()
                .orElse(null);
        if (until.size() < WEEK || now == null) {
            return null;
        }
        double[] week = until.subList(until.size() - WEEK, until.size()).stream()
                .mapToDouble(day -> day.values().load())
                .toArray();
        Monotony monotony = Monotony.of(week);
        return new Form(
                until.size(),
                until.getLast().values().fitness(),
                now.values().form(),
                monotony.monotony(),
                isTop(load.weeks(), monotony.strain()));
    }

    private static boolean isTop(List<TrainingWeek> weeks, double strain) {
        double[] strains = weeks.stream()
                .<Monotony>mapMulti((week, out) -> {
                    if (week.monotony() != null) {
                        out.accept(week.monotony());
                    }
                })
                .mapToDouble(Monotony::strain)
                .sorted()
                .toArray();
        return strains.length >= FEWEST_WEEKS && strain >= strains[(int) Math.floor(strains.length * TOP)];
    }
}
