package io.milepost.training.adaptation;

import io.milepost.training.WorkoutId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All rules together. While a plan rests, they do too. Whoever is hurt or ill is not asked
 * for anything else, and of two ideas about one workout the more
 * careful one stays.
 */
public final class Adaptation {

    private static final List<AdaptationPolicy> OTHERS = List.of(
            new LayOffPolicy(),
            new PainGatePolicy(),
            new RealignPolicy(),
            new MissedLongRunPolicy(),
            new MissedKeyPolicy(),
            new MissedEasyPolicy(),
            new LongestRunPolicy(),
            new TaperPolicy(),
            new GrowthPolicy(),
            new DownWeekPolicy(),
            new CapsPolicy(),
            new FormPolicy(),
            new TiredPolicy(),
            new RoughDayPolicy(),
            new MonotonyPolicy(),
            new IntensityPolicy());

    private Adaptation() {}

    private static boolean isPaused(PlanSituation situation) {
        return situation.excuses().stream()
                .anyMatch(excuse -> excuse.kind() == Excuse.Kind.PAUSE && excuse.covers(situation.today()));
    }

    /** What the rules would change, the most careful first. New paces are {@link RepacePolicy}'s. */
    public static List<Idea> look(PlanSituation situation) {
        if (isPaused(situation)) {
            return List.of();
        }
        List<AdaptationPolicy> asked = new ArrayList<>();
        if (InjuryPolicy.isHurt(situation)) {
            asked.add(new InjuryPolicy());
        }
        boolean ill = IllnessPolicy.isIll(situation);
        // The way back from so many days off is gentler than the easy days after an illness, and holds them.
        if (ill || !LayOffPolicy.asksForWeeks(situation)) {
            asked.add(new IllnessPolicy());
        }
        if (!InjuryPolicy.isHurt(situation) && !ill) {
            asked.addAll(OTHERS);
        }
        Set<WorkoutId> touched = new HashSet<>();
        List<Idea> ideas = new ArrayList<>();
        asked.stream()
                .flatMap(policy -> policy.look(situation).stream())
                .filter(Idea::isWorthSaying)
                .forEach(idea -> {
                    List<WorkoutId> its = idea.alterations().stream()
                            .map(alteration -> alteration.of().id())
                            .toList();
                    if (its.stream().noneMatch(touched::contains)) {
                        touched.addAll(its);
                        ideas.add(idea);
                    }
                });
        return List.copyOf(ideas);
    }
}
