package io.milepost.activities;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.Seats;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Training files as they were sent: each athlete's each content once, in the database, so that every node reads them. */
@Component
class OriginalFiles {

    /** Files by themselves; beyond it something has gone wrong. What comes in an archive has limits of its own. */
    static final int MOST_A_DAY = 5_000;

    private static final int LONGEST_NAME = 200;

    private final TrainingFileRows rows;
    private final Seats seats;
    private final Clock clock;

    OriginalFiles(TrainingFileRows rows, Seats seats, Clock clock) {
        this.rows = rows;
        this.seats = seats;
        this.clock = clock;
    }

    Optional<FileId> known(AthleteId athlete, String sha256) {
        return rows.idOf(athlete.value(), sha256).map(FileId::new);
    }

    boolean tooManyToday(AthleteId athlete) {
        return rows.countSince(athlete.value(), clock.instant().minus(Duration.ofDays(1))) >= MOST_A_DAY;
    }

    /**
     * How a file came.
     *
     * @param batch the archive that it was in; null for one by itself
     * @param by who sent it; null for a task
     */
    record Origin(@Nullable ImportId batch, @Nullable AccountId by) {}

    /** By itself, from whoever sits here. */
    Origin bySender() {
        return new Origin(null, seats.current().flatMap(Seat::account).orElse(null));
    }

    FileId keep(AthleteId athlete, String name, String sha256, byte[] content, Origin origin) {
        return rows.save(TrainingFileRow.sent(athlete, plain(name), sha256, content, origin, clock.instant()))
                .id();
    }

    /** @throws Missing unless it is this athlete's */
    byte[] content(AthleteId athlete, FileId file) {
        return rows.findById(file.value())
                .filter(row -> row.athlete().equals(athlete))
                .orElseThrow(() -> new Missing("file"))
                .content();
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** A browser may send a whole path, and anybody may send anything. */
    static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String printable = last.replaceAll("\\p{Cntrl}", "").strip();
        return printable.length() > LONGEST_NAME ? printable.substring(0, LONGEST_NAME) : printable;
    }
}
