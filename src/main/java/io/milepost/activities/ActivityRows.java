package io.milepost.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ActivityRows extends JpaRepository<ActivityRow, UUID> {

    @Query("""
            select a from ActivityRow a
            where a.athlete = :athlete and a.removedAt is null and a.taken.day between :from and :until
            order by a.taken.day, a.taken.startedAt, a.id""")
    List<ActivityRow> between(UUID athlete, LocalDate from, LocalDate until);

    /** Started then, as far as is known now or as their source says. */
    @Query("""
            select a from ActivityRow a
            where a.athlete = :athlete and a.removedAt is null
            and (a.taken.startedAt between :earliest and :latest or a.original.startedAt between :earliest and :latest)
            order by a.taken.startedAt""")
    List<ActivityRow> startedBetween(UUID athlete, Instant earliest, Instant latest);

    @Query("select a from ActivityRow a where a.file = :file and a.filePart = :part and a.removedAt is null")
    Optional<ActivityRow> ofFile(UUID file, int part);

    /** What came from the athlete's device under this key, even if it was removed since. */
    @Query("select a from ActivityRow a where a.athlete = :athlete and a.deviceKey = :key")
    Optional<ActivityRow> ofDevice(UUID athlete, UUID key);

    /** What somebody typed for the day and no recording has joined yet. */
    @Query("""
            select a from ActivityRow a
            where a.athlete = :athlete and a.taken.day = :day and a.source = Source.HAND and a.removedAt is null
            order by a.id""")
    List<ActivityRow> typedOn(UUID athlete, LocalDate day);

    /** The last day of training of each of these athletes, as pairs; who never trained is missing. */
    @Query("""
            select new io.milepost.activities.LastDay(a.athlete, max(a.taken.day)) from ActivityRow a
            where a.athlete in :athletes and a.removedAt is null group by a.athlete""")
    List<LastDay> lastDays(Collection<UUID> athletes);
}
