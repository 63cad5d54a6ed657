package io.milepost.roster;

import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.SeatException;
import io.milepost.tenancy.Seats;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The team's private notes about athletes: for whoever of the team sees the athlete, never for the athlete. */
@Service
public class Notes {

    private final NoteRows rows;
    private final Athletes athletes;
    private final Seats seats;
    private final Clock clock;

    Notes(NoteRows rows, Athletes athletes, Seats seats, Clock clock) {
        this.rows = rows;
        this.athletes = athletes;
        this.seats = seats;
        this.clock = clock;
    }

    /** The notes about an athlete, newest first. */
    @Transactional(readOnly = true)
    public List<Note> of(AthleteId athlete) {
        athletes.requireAsTeam(athlete);
        return rows.findByAthleteAndRemovedIsNullOrderByWrittenDescIdDesc(athlete.value()).stream()
                .map(NoteRow::toNote)
                .toList();
    }

    /** Writes a note in the name of the member who acts. The text has 1 to 4000 characters. */
    @Transactional
    public Note add(AthleteId athlete, String text) {
        athletes.requireAsTeam(athlete);
        AccountId author = seats.requireAccount();
        return rows.save(NoteRow.written(athlete, author, checked(text), clock.instant()))
                .toNote();
    }

    /** The author changes the words. */
    @Transactional
    public Note edit(UUID id, String text) {
        NoteRow row = own(id);
        row.edit(checked(text), clock.instant());
        return row.toNote();
    }

    /** The author takes a note away; {@link #restore} undoes it. */
    @Transactional
    public void delete(UUID id) {
        own(id).remove(clock.instant());
    }

    @Transactional
    public void restore(UUID id) {
        own(id).restore();
    }

    private NoteRow own(UUID id) {
        NoteRow row = rows.findById(id).orElseThrow(() -> new Missing("note"));
        athletes.requireAsTeam(row.athlete());
        if (!row.author().equals(seats.requireAccount())) {
            throw new SeatException.NotAllowed("a note is its author's");
        }
        return row;
    }

    private static String checked(String text) {
        String words = text.strip();
        if (words.isEmpty() || words.length() > Note.LONGEST) {
            throw new IllegalArgumentException("a note has 1 to 4000 characters");
        }
        return words;
    }
}
