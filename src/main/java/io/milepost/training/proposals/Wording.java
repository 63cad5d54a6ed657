package io.milepost.training.proposals;

import io.milepost.tenancy.Practice;
import io.milepost.tenancy.Practices;
import io.milepost.training.EffortWords;
import io.milepost.training.Evidence;
import io.milepost.training.PlanEdit;
import io.milepost.training.WorkoutText;
import io.milepost.training.adaptation.Alteration;
import io.milepost.training.adaptation.Fact;
import io.milepost.training.adaptation.Idea;
import io.milepost.training.adaptation.Phrase;
import io.milepost.training.adaptation.Planned;
import io.milepost.training.adaptation.Rule;
import io.milepost.training.notation.Cue;
import io.milepost.training.notation.Effort;
import io.milepost.training.notation.Item;
import io.milepost.training.notation.Step;
import io.milepost.training.notation.Workout;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Says in the practice's language what a rule would write on a calendar and in the ledger. */
@Component
class Wording {

    private final Messages messages;
    private final Practices practices;
    private final ProposalWords words;
    private final Clock clock;

    Wording(Messages messages, Practices practices, ProposalWords words, Clock clock) {
        this.messages = messages;
        this.practices = practices;
        this.words = words;
        this.clock = clock;
    }

    /** The edits of an idea, as they are kept. {@code whys} are those of the workouts as they stand. */
    List<ProposalContent.Edit> edits(Idea idea, Function<Planned, String> whys) {
        String reason = reason(idea.reason());
        return idea.alterations().stream()
                .map(alteration -> ProposalContent.Edit.of(
                        edit(alteration, whys.apply(alteration.of()), reason), alteration.ticked()))
                .toList();
    }

    private PlanEdit.OfWorkout edit(Alteration alteration, String why, String reason) {
        Planned of = alteration.of();
        return switch (alteration) {
            case Alteration.LetGo _ -> new PlanEdit.Drop(of.id(), of.version());
            case Alteration.NewPaces paces -> new PlanEdit.Repace(of.id(), of.version(), paces.vdot());
            case Alteration.Gentler _ -> rewrite(of, of.day(), cued(of.workout()), new WorkoutText(of.title(), why));
            case Alteration.Reshape shape -> {
                Effort effort = Effort.of(shape.workout(), of.speeds());
                boolean same = effort == of.effort();
                WorkoutText text = same
                        ? new WorkoutText(of.title(), why)
                        : new WorkoutText(
                                messages.get(EffortWords.titleKey(shape.workout(), effort), language()), reason);
                yield rewrite(of, shape.day(), shape.workout(), text);
            }
        };
    }

    private static PlanEdit.Rewrite rewrite(Planned of, LocalDate day, Workout workout, WorkoutText text) {
        return new PlanEdit.Rewrite(of.id(), of.version(), day, text, workout, false);
    }

    private Workout cued(Workout workout) {
        Cue cue = new Cue(messages.get("training.gentler", language()));
        return new Workout(workout.items().stream()
                .<Item>map(item -> item instanceof Step step && step.cue() == null
                        ? new Step(step.size(), step.target(), cue)
                        : item)
                .toList());
    }

    String reason(Phrase phrase) {
        return words.reason(phrase, formats());
    }

    String name(Rule rule) {
        return words.name(rule, formats());
    }

    String source(Rule rule) {
        return words.source(rule, formats());
    }

    Evidence evidence(Fact fact) {
        return new Evidence(fact.kind(), fact.id(), words.fact(fact, formats()));
    }

    /** Of the practice: what is kept is kept in its language and units. */
    private Formats formats() {
        Practice practice = practices.current();
        return new Formats(practice.language(), practice.zone(), practice.units(), clock, messages);
    }

    private Locale language() {
        return practices.current().language();
    }
}
