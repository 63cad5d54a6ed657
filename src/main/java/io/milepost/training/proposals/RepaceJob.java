package io.milepost.training.proposals;

import io.milepost.jobs.JobHandler;
import io.milepost.jobs.Turns;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.PracticeId;
import io.milepost.training.Calendars;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** After a race was recorded or withdrawn: proposes its paces for what is to come. */
@Component
class RepaceJob implements JobHandler {

    static final String KIND = "training.repace";

    private final ProposalBook book;
    private final Turns turns;
    private final Calendars calendars;
    private final Athletes athletes;

    RepaceJob(ProposalBook book, Turns turns, Calendars calendars, Athletes athletes) {
        this.book = book;
        this.turns = turns;
        this.calendars = calendars;
        this.athletes = athletes;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean coalesces() {
        return true;
    }

    @Override
    public void run(@Nullable PracticeId practice, UUID subject) {
        AthleteId id = new AthleteId(subject);
        AthleteProfile athlete = athletes.require(id);
        if (!calendars.isEmpty(id)) {
            turns.run(ProposalBook.MATTER, id.value(), () -> book.repace(athlete, book.calendar(athlete)));
        }
    }
}
