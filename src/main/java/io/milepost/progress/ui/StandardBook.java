package io.milepost.progress.ui;

import io.milepost.progress.Qualification;
import io.milepost.progress.RaceYear.CutOff;
import io.milepost.progress.Standards.RaceChoice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a dialog may look up about standards for one athlete. */
interface StandardBook {

    List<RaceChoice> races();

    /** What the race asks of the athlete for a result of a day; empty while it cannot be said. */
    Optional<Qualification> standard(String race, LocalDate day);

    /** The last cut-offs, the latest first. */
    List<CutOff> cutOffs(String race);

    /** Whether birth date and race category are known. */
    boolean isComplete();

    /** Where both are told. */
    String wherePersonIsTold();
}
