package io.milepost.progress;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RaceYearRows extends JpaRepository<RaceYearRow, UUID> {

    List<RaceYearRow> findByRaceOrderByEditionDesc(String race);

    Optional<RaceYearRow> findByRaceAndEdition(String race, int edition);

    List<RaceYearRow> findByOrderByRaceAscEditionDesc();
}
