package io.milepost.progress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import io.milepost.progress.Achievement.LessonApplied;
import io.milepost.progress.Lesson;
import io.milepost.progress.Milestone;
import io.milepost.progress.MilestoneId;
import io.milepost.progress.Milestones;
import io.milepost.progress.ToldMilestones;
import io.milepost.progress.detection.LessonAppliedPolicy;
import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.SeatException;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;
import java.util.List;

/** The athlete's own wall, and a small place to tell where a lesson was of use. */
class OwnWall extends Div {

    private final AthleteProfile me;
    private final Milestones milestones;
    private final ToldMilestones told;
    private final MilestoneLines lines;
    private final Formats formats;

    OwnWall(AthleteProfile me, Milestones milestones, ToldMilestones told, MilestoneLines lines, Formats formats) {
        this.me = me;
        this.milestones = milestones;
        this.told = told;
        this.lines = lines;
        this.formats = formats;
        refresh();
    }

    private void refresh() {
        removeAll();
        Div head = new Div(new H2(getTranslation("progress.wall")));
        head.addClassName("mp-wall-title");
        List<Lesson> lessons = told.untold(me.id());
        if (!lessons.isEmpty()) {
            head.add(new Button(getTranslation("progress.lesson.tell"), click -> tell(lessons)));
        }
        var posts = milestones.posts(me.id()).stream()
                .map(day -> lines.post(day, Reader.ATHLETE, formats, this::actions))
                .toList();
        add(
                head,
                new Wall(
                        posts,
                        getTranslation("progress.wall.empty.title"),
                        getTranslation("progress.wall.empty.text")));
    }

    private void actions(Milestone milestone, Div doors) {
        if (milestone.achievement() instanceof LessonApplied) {
            Button back = new Button(getTranslation("progress.by-hand.take-back"), click -> takeBack(milestone.id()));
            back.addThemeVariants(ButtonVariant.TERTIARY);
            doors.add(back);
        }
    }

    private void tell(List<Lesson> lessons) {
        Select<Lesson> lesson = new Select<>();
        lesson.setLabel(getTranslation("progress.lesson.which"));
        lesson.setItems(lessons);
        lesson.setItemLabelGenerator(
                each -> getTranslation("progress.lesson.of", each.title(), formats.day(each.day())));
        lesson.setValue(lessons.getFirst());
        new SentenceDialog(
                        getTranslation("progress.lesson.title"),
                        getTranslation("progress.lesson.label"),
                        LessonApplied.LONGEST,
                        getTranslation("progress.lesson.save"),
                        words -> used(lesson.getValue(), words))
                .helping(getTranslation("progress.lesson.help"))
                .beside(lesson)
                .open();
    }

    private String used(Lesson lesson, String words) {
        if (LessonAppliedPolicy.judge(lesson.title(), words).isEmpty()) {
            return getTranslation("progress.lesson.too-little");
        }
        return change(() -> {
            told.used(lesson.id(), words);
            Notices.done(getTranslation("progress.lesson.done"));
        });
    }

    private void takeBack(MilestoneId id) {
        change(() -> {
            told.takeBack(id);
            Notices.done(
                    getTranslation("progress.by-hand.taken-back"),
                    getTranslation("ui.undo"),
                    () -> change(() -> told.putBack(id)));
        });
    }

    private String change(Runnable deed) {
        try {
            deed.run();
        } catch (SeatException.NotAllowed denied) {
            return getTranslation("progress.goal.not-allowed");
        }
        refresh();
        return "";
    }
}
