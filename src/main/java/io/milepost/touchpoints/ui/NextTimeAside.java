package io.milepost.touchpoints.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import io.milepost.accounts.Viewer;
import io.milepost.touchpoints.NextTimes;
import io.milepost.touchpoints.panels.NextTimeCard;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.panels.WorkoutAside;
import io.milepost.ui.Messages;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What an athlete will try next time, in the calendar beside the workout that it is for. */
@Service
class NextTimeAside implements WorkoutAside {

    private final NextTimes nextTimes;
    private final Messages messages;
    private final Viewer viewer;

    NextTimeAside(NextTimes nextTimes, Messages messages, Viewer viewer) {
        this.nextTimes = nextTimes;
        this.messages = messages;
        this.viewer = viewer;
    }

    @Override
    public Optional<Component> forMe(PlannedWorkout workout) {
        return NextTimeCard.of(workout, nextTimes).map(card -> card);
    }

    @Override
    public Optional<Component> forTeam(PlannedWorkout workout) {
        return nextTimes.before(workout).map(note -> {
            Paragraph line = new Paragraph(
                    messages.get("touchpoints.next.last-team", viewer.formats().locale(), note.words()));
            line.addClassName("mp-next-time");
            return line;
        });
    }
}
