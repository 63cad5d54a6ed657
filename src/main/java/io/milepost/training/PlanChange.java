package io.milepost.training;

import io.milepost.roster.AthleteId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Changes of one athlete's calendar that belong together: made all or none, told as one entry of the ledger, and undone
 * as a whole.
 *
 * @param subject what the entry is about, up to {@value #LONGEST_SUBJECT} characters: a workout's title, a template's name
 * @param why the reason in the words of whoever decided, up to {@value WorkoutText#LONGEST_WHY} characters; may be empty
 * @param edits one or more, each workout at most once; none where the plan rests or goes on, which changes no workout
 * @param evidence what the decision leans on
 * @param source the rule behind it and who says so, up to {@value #LONGEST_SOURCE} characters; empty where a person decided
 * @param action shared by the entries of one action for many athletes; null for a change of one
 * @param plan the plan that the change made or moved as a whole; null for any other
 */
public record PlanChange(
        AthleteId athlete,
        LedgerKind kind,
        String subject,
        String why,
        List<PlanEdit> edits,
        List<Evidence> evidence,
        String source,
        @Nullable UUID action,
        @Nullable UUID plan) {

    public static final int LONGEST_SUBJECT = 80;
    public static final int LONGEST_SOURCE = 200;

    /** @throws IllegalArgumentException without an edit, with two of one workout, or with words that are too long */
    public PlanChange {
        edits = List.copyOf(edits);
        evidence = List.copyOf(evidence);
        subject = subject.strip();
        why = why.strip();
        if (edits.isEmpty() && !kind.isAboutDays()) {
            throw new IllegalArgumentException("a change changes something");
        }
        Set<WorkoutId> touched = new HashSet<>();
        for (PlanEdit edit : edits) {
            if (edit instanceof PlanEdit.OfWorkout of && !touched.add(of.id())) {
                throw new IllegalArgumentException("one change edits a workout once");
            }
        }
        if (subject.isEmpty()
                || subject.length() > LONGEST_SUBJECT
                || why.length() > WorkoutText.LONGEST_WHY
                || source.length() > LONGEST_SOURCE) {
            throw new IllegalArgumentException(
                    "a subject of 1 to 80 characters, a why of up to 500, a source of up to 200");
        }
    }

    /** What a person decided, without further evidence. */
    public static PlanChange of(AthleteId athlete, LedgerKind kind, String subject, String why, List<PlanEdit> edits) {
        return new PlanChange(athlete, kind, subject, why, edits, List.of(), "", null, null);
    }

    /** The same, leaning on this. */
    public PlanChange leaningOn(List<Evidence> facts, String rule) {
        return new PlanChange(athlete, kind, subject, why, edits, facts, rule, action, plan);
    }

    /** The same for another reason. */
    public PlanChange because(String reason) {
        return new PlanChange(athlete, kind, subject, reason, edits, evidence, source, action, plan);
    }

    /** The same as a part of an action for many. */
    public PlanChange within(UUID wholeAction) {
        return new PlanChange(athlete, kind, subject, why, edits, evidence, source, wholeAction, plan);
    }

    /** The same for a plan as a whole. */
    public PlanChange ofPlan(UUID wholePlan) {
        return new PlanChange(athlete, kind, subject, why, edits, evidence, source, action, wholePlan);
    }
}
