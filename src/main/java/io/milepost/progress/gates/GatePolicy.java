package io.milepost.progress.gates;

import io.milepost.progress.gates.GateFinding.LongestRun;
import io.milepost.progress.gates.GateFinding.RaceEquivalent;
import io.milepost.progress.prediction.Verdict;
import java.util.List;

/**
 * What the findings of a gate mean for the goal, in words and never as a probability. The race decides first; each further
 * finding that is known and not as it has to be makes it one word less likely. Without a race it is a stretch, as nothing
 * speaks for it yet.
 */
public final class GatePolicy {

    private GatePolicy() {}

    /** @param further the findings besides the race */
    public static Verdict judge(RaceEquivalent race, List<GateFinding> further) {
        return lessened(byRace(race), further);
    }

    /**
     * What they mean for a race that is to be finished. Here the longest run decides first.
     *
     * @param further the findings besides it
     */
    public static Verdict judge(LongestRun longest, List<GateFinding> further) {
        return lessened(byLongest(longest), further);
    }

    private static Verdict byLongest(LongestRun longest) {
        if (longest.met()) {
            return Verdict.ON_TRACK;
        }
        if (!longest.known()) {
            return Verdict.A_STRETCH;
        }
        return longest.share() >= LongRunNeed.NEARLY
                ? Verdict.WITHIN_REACH
                : longest.share() >= LongRunNeed.FAR_FROM_IT ? Verdict.A_STRETCH : Verdict.CHANGE_THE_GOAL;
    }

    private static Verdict lessened(Verdict first, List<GateFinding> further) {
        int missing = (int) further.stream()
                .filter(finding -> finding.known() && !finding.met())
                .count();
        Verdict[] words = Verdict.values();
        return words[Math.min(words.length - 1, first.ordinal() + missing)];
    }

    private static Verdict byRace(RaceEquivalent race) {
        if (race.isFastEnough()) {
            return Verdict.ON_TRACK;
        }
        if (race.met()) {
            return Verdict.WITHIN_REACH;
        }
        return race.fastEndIsNear() || race.fast().isEmpty() ? Verdict.A_STRETCH : Verdict.CHANGE_THE_GOAL;
    }
}
