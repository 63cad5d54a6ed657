package io.milepost.training.ui;

import io.milepost.accounts.Viewer;
import io.milepost.roster.Absences;
import io.milepost.roster.Availabilities;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.Seats;
import io.milepost.training.Calendars;
import io.milepost.training.Executions;
import io.milepost.training.Ledger;
import io.milepost.training.LedgerWords;
import io.milepost.training.Matches;
import io.milepost.training.Templates;
import io.milepost.training.Treadmills;
import io.milepost.training.WorkoutWords;
import io.milepost.training.comments.Comments;
import io.milepost.training.library.TemplateShelf;
import io.milepost.training.library.WorkoutShelf;
import io.milepost.training.outward.CalendarFeeds;
import io.milepost.training.outward.WorkoutFiles;
import io.milepost.training.panels.WorkoutAside;
import io.milepost.training.pausing.Pauses;
import io.milepost.training.weeks.ConcernWords;
import io.milepost.training.weeks.LoadGauges;
import io.milepost.training.weeks.PlanChecks;
import io.milepost.training.weeks.SaidPhases;
import io.milepost.ui.Messages;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the screens of training ask. */
@Component
record Doors(
        Calendars calendars,
        Templates templates,
        Ledger ledger,
        LedgerWords ledgerWords,
        FindingChoices findings,
        Matches matches,
        Executions executions,
        Pauses pauses,
        Availabilities availabilities,
        Comments comments,
        Treadmills treadmills,
        Absences absences,
        WorkoutWords words,
        WorkoutShelf shelf,
        TemplateShelf templateShelf,
        PlanChecks checks,
        SaidPhases phases,
        ConcernWords concerns,
        LoadGauges gauges,
        Seats seats,
        WorkoutFiles files,
        CalendarFeeds feeds,
        Viewer viewer,
        Practices practices,
        Messages messages,
        ObjectProvider<WorkoutAside> asides,
        Clock clock) {

    /** Whether the seat may write what the practice keeps on its shelves. */
    boolean mayWriteLibrary() {
        return seats.requireMember().is(Role.COACH) || seats.requireMember().is(Role.OWNER);
    }
}
