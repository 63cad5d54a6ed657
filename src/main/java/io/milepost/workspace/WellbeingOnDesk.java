package io.milepost.workspace;

import io.milepost.checkins.CheckIns;
import io.milepost.checkins.Concern;
import io.milepost.touchpoints.RoughDayTask;
import io.milepost.touchpoints.RoughDays;
import io.milepost.workspace.desk.Reason;
import io.milepost.workspace.desk.Signal;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How athletes feel: rough days that wait for an answer, and what check-ins give reason to worry about. */
@Component
@Order(1)
class WellbeingOnDesk implements DeskSource {

    private final RoughDays roughDays;
    private final CheckIns checkIns;

    WellbeingOnDesk(RoughDays roughDays, CheckIns checkIns) {
        this.roughDays = roughDays;
        this.checkIns = checkIns;
    }

    @Override
    public Stream<Signal> signals(DeskRoster roster) {
        return Stream.concat(
                roughDays.waiting(roster.ids()).stream().map(task -> roughDay(roster, task)),
                checkIns.concerns().stream()
                        .flatMap(concern -> roster.find(concern.athlete()).stream()
                                .map(athlete -> Signal.of(
                                        athlete,
                                        reason(concern),
                                        concern.since(),
                                        concern.checkIn().value(),
                                        concern.words()))));
    }

    private static Signal roughDay(DeskRoster roster, RoughDayTask task) {
        return Signal.of(
                roster.get(task.athlete()),
                Reason.ROUGH_DAY,
                task.since(),
                task.latest().value(),
                task.words());
    }

    private static Reason reason(Concern concern) {
        return switch (concern.kind()) {
            case RED_FLAG -> Reason.RED_FLAG;
            case PAIN -> Reason.PAIN;
            case ILLNESS -> Reason.ILLNESS;
            case LOW_TREND -> Reason.LOW_TREND;
        };
    }
}
