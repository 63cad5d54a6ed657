package io.milepost.training.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import io.milepost.review.Decision;
import io.milepost.review.FindingSentences;
import io.milepost.review.ReviewFinding;
import io.milepost.review.Reviews;
import io.milepost.roster.AthleteId;
import io.milepost.training.Evidence;
import io.milepost.ui.Formats;
import java.util.List;
import org.springframework.stereotype.Component;

/** Offers the findings that were accepted about an athlete, so that a change of the plan can lean on them. */
@Component
class FindingChoices {

    private final Reviews reviews;
    private final FindingSentences sentences;

    FindingChoices(Reviews reviews, FindingSentences sentences) {
        this.reviews = reviews;
        this.sentences = sentences;
    }

    /** To tick; without any finding it is not seen. For the team. */
    CheckboxGroup<Evidence> of(AthleteId athlete, Formats formats) {
        List<Evidence> accepted = reviews.accepted(athlete).stream()
                .filter(finding -> !finding.kind().isStrength())
                .map(finding -> evidence(finding, formats))
                .toList();
        CheckboxGroup<Evidence> choice = new CheckboxGroup<>();
        choice.setLabel(choice.getTranslation("training.findings.choose"));
        choice.setItems(accepted);
        choice.setItemLabelGenerator(Evidence::words);
        choice.addClassName("mp-findings");
        choice.setVisible(!accepted.isEmpty());
        return choice;
    }

    private Evidence evidence(ReviewFinding finding, Formats formats) {
        String words = finding.decision() instanceof Decision.Edit edit
                ? edit.words()
                : sentences.of(finding.kind(), finding.found().measure(), formats);
        return new Evidence(
                Evidence.Kind.FINDING,
                finding.id().value(),
                words.length() > Evidence.LONGEST ? words.substring(0, Evidence.LONGEST - 1) + "…" : words);
    }
}
