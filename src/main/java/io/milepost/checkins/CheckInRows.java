package io.milepost.checkins;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CheckInRows extends JpaRepository<CheckInRow, UUID> {

    Optional<CheckInRow> findFirstByAthleteIdOrderBySaidAtDesc(UUID athleteId);

    List<CheckInRow> findByAthleteIdAndSaidOnBetweenOrderBySaidAtDesc(UUID athleteId, LocalDate from, LocalDate to);

    /** What the coach was written to about. */
    @Query("select c from CheckInRow c where c.athleteId = :athlete and c.toldAt is not null")
    List<CheckInRow> toldOf(UUID athlete);

    /** What came from the athlete's device under this key. */
    Optional<CheckInRow> findByAthleteIdAndDeviceKey(UUID athleteId, UUID deviceKey);

    @Query("""
            select c from CheckInRow c where c.cleared is null
            and (c.chestPain = true or c.fainting = true or c.palpitations = true or c.breathlessness = true)
            and c.athleteId = :athlete order by c.saidAt""")
    List<CheckInRow> openRedFlags(UUID athlete);

    /** What can be a concern today: everything recent, and red flags that nobody has cleared, however old. */
    @Query("""
            select c from CheckInRow c where c.saidAt >= :since or (c.cleared is null
            and (c.chestPain = true or c.fainting = true or c.palpitations = true or c.breathlessness = true))""")
    List<CheckInRow> recentOrFlagged(Instant since);

    /** For each athlete who ever said anything, when they did last. */
    @Query("""
            select c.athleteId as athlete, max(c.saidAt) as at from CheckInRow c
            where c.athleteId in :athletes group by c.athleteId""")
    List<LastSaid> lastSaid(Collection<UUID> athletes);

    /** When an athlete last said something. */
    interface LastSaid {
        UUID getAthlete();

        Instant getAt();
    }
}
