package io.milepost.roster.ui;

import io.milepost.accounts.Viewer;
import io.milepost.roster.AbsenceWords;
import io.milepost.roster.Absences;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.panels.AthleteHeadline;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Why nothing is expected of the athlete today, in the head of their page. */
@Component
@Order(0)
class AbsenceHeadline implements AthleteHeadline {

    private final Absences absences;
    private final Viewer viewer;
    private final Messages messages;
    private final Clock clock;

    AbsenceHeadline(Absences absences, Viewer viewer, Messages messages, Clock clock) {
        this.absences = absences;
        this.viewer = viewer;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Optional<String> of(AthleteProfile athlete) {
        LocalDate today = athlete.today(clock);
        Formats formats = viewer.formats();
        String words = absences.between(athlete.id(), today, today).stream()
                .map(absence -> AbsenceWords.of(absence, today, messages, formats))
                .collect(Collectors.joining(" · "));
        return Optional.of(words).filter(line -> !line.isEmpty());
    }
}
