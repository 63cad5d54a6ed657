package io.milepost.touchpoints;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface RoughDayRows extends JpaRepository<RoughDayRow, UUID> {

    List<RoughDayRow> findByAthleteIdOrderBySaidAtDescIdDesc(UUID athlete, Limit most);

    List<RoughDayRow> findByAthleteIdAndOnDayBetweenOrderBySaidAtDescIdDesc(
            UUID athlete, LocalDate first, LocalDate last);

    List<RoughDayRow> findByAthleteIdAndClosedIsNullOrderBySaidAtAscIdAsc(UUID athlete);

    List<RoughDayRow> findByAthleteIdInAndClosedIsNullOrderBySaidAtAscIdAsc(Collection<UUID> athletes);

    List<RoughDayRow> findByAthleteIdAndReplyIsNotNullAndReplySeenIsNullOrderBySaidAtAscIdAsc(UUID athlete);
}
