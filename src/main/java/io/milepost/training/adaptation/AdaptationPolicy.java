package io.milepost.training.adaptation;

import java.util.List;

/** One rule: looks at what happened, and says what it would change. */
interface AdaptationPolicy {

    List<Idea> look(PlanSituation situation);
}
