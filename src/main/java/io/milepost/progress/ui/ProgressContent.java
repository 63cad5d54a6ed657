package io.milepost.progress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.milepost.progress.Milestone;
import io.milepost.progress.Milestones;
import io.milepost.roster.AthleteProfile;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;

/** Shows a coach what an athlete works towards and has reached, and lets the coach cheer. */
class ProgressContent extends Div {

    private final AthleteProfile athlete;
    private final Milestones milestones;
    private final MilestoneLines lines;
    private final Formats formats;
    private final Div wall = new Div();

    ProgressContent(
            AthleteProfile athlete, Div prospects, Milestones milestones, MilestoneLines lines, Formats formats) {
        this.athlete = athlete;
        this.milestones = milestones;
        this.lines = lines;
        this.formats = formats;
        addClassName("mp-progress");
        add(prospects, new H2(getTranslation("progress.wall")), wall);
        refresh();
    }

    private void refresh() {
        wall.removeAll();
        var posts = milestones.wall(athlete.id()).stream().map(this::post).toList();
        wall.add(new Wall(
                posts,
                getTranslation("progress.wall.team-empty.title"),
                getTranslation("progress.wall.team-empty.text", athlete.firstName())));
    }

    private ListItem post(Milestone milestone) {
        ListItem post = lines.post(milestone, formats);
        if (lines.isUnwise(milestone)) {
            Paragraph warning = new Paragraph(getTranslation("progress.longest.unwise"));
            warning.addClassName("mp-unwise");
            post.add(warning);
        }
        if (milestone.cheer().isEmpty()) {
            Button cheer = new Button(getTranslation("progress.cheer"), click -> ask(milestone));
            cheer.addClassName("mp-cheer-button");
            post.add(cheer);
        }
        return post;
    }

    private void ask(Milestone milestone) {
        Dialog dialog = new Dialog(getTranslation("progress.cheer.title", athlete.firstName()));
        TextArea words = new TextArea(getTranslation("progress.cheer.label"));
        words.setMaxLength(Milestone.LONGEST_CHEER);
        words.setWidthFull();
        words.setAutofocus(true);
        Button send = new Button(getTranslation("progress.cheer.send"), click -> {
            if (words.getValue().isBlank()) {
                words.setErrorMessage(getTranslation("progress.cheer.missing"));
                words.setInvalid(true);
                return;
            }
            milestones.cheer(milestone.id(), words.getValue());
            dialog.close();
            refresh();
            Notices.done(getTranslation("progress.cheer.done", athlete.firstName()));
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.add(words);
        dialog.getFooter().add(new Button(getTranslation("ui.cancel"), click -> dialog.close()), send);
        dialog.open();
    }
}
