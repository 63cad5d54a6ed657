package io.milepost.progress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.progress.Achievement.ByHand;
import io.milepost.progress.Milestone;
import io.milepost.progress.MilestoneId;
import io.milepost.progress.MilestoneSentences;
import io.milepost.progress.Milestones;
import io.milepost.progress.ToldMilestones;
import io.milepost.roster.AthleteProfile;
import io.milepost.ui.ComponentWords;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;

/** The wall as the team sees it: it cheers, tells a milestone in its own words, and adds one that no evidence shows. */
class TeamWall extends Div {

    private final AthleteProfile athlete;
    private final Milestones milestones;
    private final ToldMilestones told;
    private final MilestoneSentences sentences;
    private final MilestoneLines lines;
    private final Formats formats;
    private final Div wall = new Div();

    TeamWall(
            AthleteProfile athlete,
            Milestones milestones,
            ToldMilestones told,
            MilestoneSentences sentences,
            MilestoneLines lines,
            Formats formats) {
        this.athlete = athlete;
        this.milestones = milestones;
        this.told = told;
        this.sentences = sentences;
        this.lines = lines;
        this.formats = formats;
        Button add = new Button(getTranslation("progress.by-hand.add"), click -> tell());
        Div head = new Div(new H2(getTranslation("progress.wall")), add);
        head.addClassName("mp-wall-title");
        add(head, wall);
        refresh();
    }

    private void refresh() {
        wall.removeAll();
        var posts = milestones.posts(athlete.id()).stream()
                .map(day -> lines.post(day, Reader.TEAM, formats, this::actions))
                .toList();
        wall.add(new Wall(
                posts,
                getTranslation("progress.wall.team-empty.title"),
                getTranslation("progress.wall.team-empty.text", athlete.firstName())));
    }

    private void actions(Milestone milestone, Div doors) {
        if (lines.isUnwise(milestone)) {
            Paragraph warning = new Paragraph(getTranslation("progress.longest.unwise"));
            warning.addClassName("mp-unwise");
            doors.addComponentAsFirst(warning);
        }
        if (milestone.cheer().isEmpty()) {
            doors.add(new Button(getTranslation("progress.cheer"), click -> cheer(milestone)));
        }
        doors.add(quiet("progress.wording", () -> word(milestone)));
        if (milestone.achievement() instanceof ByHand) {
            doors.add(quiet("progress.by-hand.take-back", () -> takeBack(milestone.id())));
        }
    }

    private Button quiet(String key, Runnable deed) {
        Button button = new Button(getTranslation(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void cheer(Milestone milestone) {
        new SentenceDialog(
                        getTranslation("progress.cheer.title", athlete.firstName()),
                        getTranslation("progress.cheer.label"),
                        Milestone.LONGEST_CHEER,
                        getTranslation("progress.cheer.send"),
                        words -> {
                            if (words.isBlank()) {
                                return getTranslation("progress.cheer.missing");
                            }
                            milestones.cheer(milestone.id(), words);
                            done(getTranslation("progress.cheer.done", athlete.firstName()));
                            return "";
                        })
                .open();
    }

    private void word(Milestone milestone) {
        String made = sentences.made(milestone, formats).sentence();
        new SentenceDialog(
                        getTranslation("progress.wording.title"),
                        getTranslation("progress.wording.label", athlete.firstName()),
                        Milestone.LONGEST_WORDING,
                        getTranslation("progress.wording.save"),
                        words -> {
                            milestones.word(milestone.id(), words.strip().equals(made) ? "" : words);
                            done(getTranslation("progress.wording.done", athlete.firstName()));
                            return "";
                        })
                .of(milestone.wording().orElse(made))
                .helping(getTranslation("progress.wording.help"))
                .open();
    }

    private void tell() {
        DatePicker day = new DatePicker(getTranslation("progress.by-hand.day"));
        ComponentWords.of(day, formats);
        day.setMax(formats.today());
        day.setValue(formats.today());
        day.setErrorMessage(getTranslation("progress.by-hand.day-wrong"));
        TextField number = new TextField(getTranslation("progress.by-hand.figure"));
        number.setMaxLength(ByHand.LONGEST_NUMBER);
        number.setHelperText(getTranslation("progress.by-hand.figure-help"));
        new SentenceDialog(
                        getTranslation("progress.by-hand.title", athlete.firstName()),
                        getTranslation("progress.by-hand.label"),
                        ByHand.LONGEST,
                        getTranslation("progress.by-hand.save"),
                        words -> {
                            if (words.isBlank()) {
                                return getTranslation("progress.by-hand.missing");
                            }
                            if (day.isInvalid() || day.getValue() == null) {
                                day.setInvalid(true);
                                return getTranslation("progress.by-hand.day-wrong");
                            }
                            told.tell(athlete.id(), day.getValue(), new ByHand(words, number.getValue()));
                            done(getTranslation("progress.by-hand.done", athlete.firstName()));
                            return "";
                        })
                .helping(getTranslation("progress.by-hand.help"))
                .beside(day, number)
                .open();
    }

    private void takeBack(MilestoneId id) {
        told.takeBack(id);
        refresh();
        Notices.done(getTranslation("progress.by-hand.taken-back"), getTranslation("ui.undo"), () -> {
            told.putBack(id);
            refresh();
        });
    }

    private void done(String words) {
        refresh();
        Notices.done(words);
    }
}
