package io.milepost.progress;

import io.milepost.progress.gates.Gate;
import io.milepost.progress.gates.GateFinding;
import io.milepost.progress.prediction.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * How likely a goal looks at a gate, and why.
 *
 * @param gate the latest that one has come to
 * @param day its day
 * @param word how it looks with what is known today
 * @param findings what speaks for and against it, the race first
 */
public record GateReport(Goal goal, Gate gate, LocalDate day, Verdict word, List<GateFinding> findings) {

    public GateReport {
        findings = List.copyOf(findings);
    }

    /** The word as the last part of message keys: {@code a-stretch}. */
    public String wordKey() {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a coach should look: the goal is a stretch or less. */
    public boolean isDoubtful() {
        return word.compareTo(Verdict.A_STRETCH) >= 0;
    }
}
