package io.milepost.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.milepost.review.Review;
import io.milepost.review.ReviewFinding;
import io.milepost.review.ReviewShares;
import io.milepost.review.SharedReview;
import io.milepost.review.SharedWords;
import io.milepost.roster.AthleteProfile;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;
import io.milepost.ui.Once;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A coach chooses what of a review its athlete reads, and adds a note. */
class ShareDialog extends CalmDialog {

    private final ReviewScreens screens;
    private final AthleteProfile athlete;
    private final Review review;
    private final Runnable changed;
    private final CheckboxGroup<ReviewFinding> chosen = new CheckboxGroup<>();
    private final TextArea note = new TextArea();

    ShareDialog(ReviewScreens screens, AthleteProfile athlete, Review review, Formats formats, Runnable changed) {
        this.screens = screens;
        this.athlete = athlete;
        this.review = review;
        this.changed = changed;
        setHeaderTitle(getTranslation("review.share.title", athlete.firstName()));
        setWidth("min(640px, 94vw)");
        Button cancel = new Button(getTranslation("ui.cancel"), click -> close());
        List<ReviewFinding> accepted =
                review.findings().stream().filter(ReviewFinding::isAccepted).toList();
        if (accepted.isEmpty()) {
            add(new Paragraph(getTranslation("review.share.nothing")));
            getFooter().add(cancel);
            return;
        }
        Optional<SharedReview> before = screens.shares.of(review.id());
        chosen.setLabel(getTranslation("review.share.chosen"));
        chosen.setItems(accepted);
        chosen.setItemLabelGenerator(finding -> SharedWords.of(finding, screens.sentences, formats));
        chosen.setValue(before.<Set<ReviewFinding>>map(shared -> new HashSet<>(shared.findings()))
                .orElseGet(() -> new HashSet<>(accepted)));
        note.setLabel(getTranslation("review.share.note"));
        note.setHelperText(getTranslation("review.share.note-help"));
        note.setMaxLength(ReviewShares.LONGEST_NOTE);
        note.setMinRows(3);
        note.setWidthFull();
        note.setValue(before.map(SharedReview::note).orElse(""));
        Paragraph about = new Paragraph(getTranslation("review.share.about", athlete.firstName()));
        about.addClassName("mp-quiet");
        add(about, chosen, note);
        Button share = new Button(
                getTranslation(before.isPresent() ? "review.share.again" : "review.share.done"),
                Once.in(this, this::share));
        share.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel);
        before.ifPresent(shared -> {
            Button back = new Button(getTranslation("review.share.back"), Once.in(this, this::takeBack));
            getFooter().add(new PdfLink(screens, shared, athlete.name(), formats), back);
        });
        getFooter().add(share);
    }

    private void share() {
        chosen.setErrorMessage(getTranslation("review.share.none-chosen"));
        chosen.setInvalid(chosen.getValue().isEmpty());
        if (chosen.isInvalid()) {
            return;
        }
        screens.shares.share(
                review.id(), chosen.getValue().stream().map(ReviewFinding::id).toList(), note.getValue());
        close();
        Notices.done(getTranslation("review.share.shared", athlete.firstName()));
        changed.run();
    }

    private void takeBack() {
        Set<ReviewFinding> were = chosen.getValue();
        String words = note.getValue();
        screens.shares.unshare(review.id());
        close();
        changed.run();
        Notices.done(
                getTranslation("review.share.taken-back", athlete.firstName()),
                getTranslation("ui.undo"),
                () -> screens.shares.share(
                        review.id(), were.stream().map(ReviewFinding::id).toList(), words));
    }
}
