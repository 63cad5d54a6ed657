package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.milepost.training.LedgerChange;
import io.milepost.training.LedgerEntry;
import io.milepost.training.LedgerKind;
import io.milepost.training.WorkoutSnapshot;
import io.milepost.ui.Formats;
import org.jspecify.annotations.Nullable;

/** One entry of the ledger: the sentence, who and when, why, the diff on demand, and the way back. */
class LedgerPost extends Div {

    private final Formats formats;

    LedgerPost(LedgerEntry entry, Formats formats, Runnable undo) {
        this.formats = formats;
        addClassName("mp-ledger-post");
        Paragraph sentence = new Paragraph(sentence(entry));
        sentence.addClassName(entry.undone() ? "mp-ledger-undone" : "mp-ledger-sentence");
        Span when = new Span(formats.ago(entry.when()));
        when.setTitle(formats.exactly(entry.when()));
        Div by = new Div(new Span(entry.whoName()), new Span(" · "), when);
        by.addClassNames("mp-quiet", "mp-small");
        add(sentence, by);
        if (!entry.why().isEmpty()) {
            Paragraph why = new Paragraph(entry.why());
            why.addClassName("mp-ledger-why");
            add(why);
        }
        Div diff = new Div();
        diff.addClassName("mp-ledger-diff");
        Details details = new Details(getTranslation("training.ledger.diff"), diff);
        details.addOpenedChangeListener(opened -> {
            if (opened.isOpened() && diff.getComponentCount() == 0) {
                entry.changes().forEach(change -> diff.add(change(change)));
            }
        });
        add(details);
        if (entry.undone()) {
            Span undone = new Span(getTranslation("training.ledger.is-undone"));
            undone.addClassNames("mp-quiet", "mp-small");
            add(undone);
        } else {
            Button back = new Button(getTranslation("ui.undo"), click -> undo.run());
            back.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            back.setAriaLabel(getTranslation("training.ledger.undo", sentence(entry)));
            add(back);
        }
    }

    private String sentence(LedgerEntry entry) {
        LedgerChange first = entry.changes().isEmpty() ? null : entry.changes().getFirst();
        return getTranslation(
                entry.kind().key(),
                entry.subject(),
                first == null ? "" : day(first.before()),
                first == null ? "" : day(first.after()),
                entry.kind() == LedgerKind.APPLIED
                        ? entry.changes().stream()
                                .filter(change -> change.before() == null)
                                .count()
                        : entry.changes().size());
    }

    private String day(@Nullable WorkoutSnapshot state) {
        return state == null ? "" : formats.day(state.day());
    }

    private Div change(LedgerChange change) {
        Div lines = new Div();
        lines.addClassName("mp-ledger-change");
        WorkoutSnapshot before = change.before();
        WorkoutSnapshot after = change.after();
        if (before != null && !before.dropped()) {
            lines.add(state("training.ledger.before", before));
        }
        if (after != null && !after.dropped()) {
            lines.add(state("training.ledger.after", after));
        } else {
            Paragraph gone = new Paragraph(getTranslation("training.ledger.gone"));
            gone.addClassName("mp-quiet");
            lines.add(gone);
        }
        return lines;
    }

    private Paragraph state(String key, WorkoutSnapshot state) {
        Span label = new Span(getTranslation(key));
        label.addClassNames("mp-quiet", "mp-small");
        Paragraph line = new Paragraph(
                label,
                new Span(getTranslation(
                        "training.ledger.state", formats.day(state.day()), state.title(), state.notation())));
        if (!state.why().isEmpty()) {
            Span why = new Span(state.why());
            why.addClassName("mp-quiet");
            line.add(why);
        }
        return line;
    }
}
