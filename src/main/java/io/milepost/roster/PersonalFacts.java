package io.milepost.roster;

import io.milepost.tenancy.Missing;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Birth date and race category: the athlete tells them, or a coach who knows them does, and both see them. */
@Service
public class PersonalFacts {

    private final AthleteRows rows;
    private final Athletes athletes;
    private final Clock clock;

    PersonalFacts(AthleteRows rows, Athletes athletes, Clock clock) {
        this.rows = rows;
        this.athletes = athletes;
        this.clock = clock;
    }

    /** What is known. For the athlete, whoever of the team sees them, and tasks. */
    @Transactional(readOnly = true)
    public Personal of(AthleteId athlete) {
        athletes.require(athlete);
        return row(athlete).personal();
    }

    /**
     * Keeps what is known now; null takes an answer back. For the athlete and whoever of the team sees them.
     *
     * @throws IllegalArgumentException if the day makes somebody younger than 5 or older than 110
     */
    @Transactional
    public void keep(AthleteId athlete, @Nullable LocalDate birthDate, @Nullable Sex sex) {
        LocalDate today = athletes.require(athlete).today(clock);
        if (birthDate != null
                && (birthDate.isAfter(Personal.latestOn(today)) || birthDate.isBefore(Personal.earliestOn(today)))) {
            throw new IllegalArgumentException("nobody who runs was born on " + birthDate);
        }
        row(athlete).know(Personal.of(birthDate, sex));
    }

    private AthleteRow row(AthleteId athlete) {
        return rows.findById(athlete.value()).orElseThrow(() -> new Missing("athlete"));
    }
}
