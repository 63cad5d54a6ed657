package io.milepost.training.weeks;

import io.milepost.fitness.AthleteLoad;
import io.milepost.fitness.AthletePaces;
import io.milepost.fitness.LoadMethod;
import io.milepost.fitness.Loads;
import io.milepost.fitness.Paces;
import io.milepost.fitness.Thresholds;
import io.milepost.roster.AthleteId;
import io.milepost.running.Pace;
import io.milepost.running.TrainingPaces;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By what the load of an athlete's workouts is foretold. For the athlete and whoever of the team may see them. */
@Service
public class LoadGauges {

    private final Loads loads;
    private final Thresholds thresholds;
    private final Paces paces;

    LoadGauges(Loads loads, Thresholds thresholds, Paces paces) {
        this.loads = loads;
        this.thresholds = thresholds;
        this.paces = paces;
    }

    /** As fitness measures this athlete's load; without any load so far by session RPE. */
    @Transactional(readOnly = true)
    public LoadGauge of(AthleteId athlete) {
        Pace threshold = thresholds.current(athlete).paceAtThreshold().orElse(null);
        TrainingPaces own = paces.current(athlete).map(AthletePaces::paces).orElse(null);
        Optional<LoadMethod> method = loads.of(athlete).map(AthleteLoad::choice).map(choice -> choice.method());
        boolean felt = threshold == null
                || method.filter(each -> each != LoadMethod.SESSION_RPE).isEmpty();
        return new LoadGauge(felt ? LoadMethod.SESSION_RPE : LoadMethod.RTSS, threshold, own);
    }
}
