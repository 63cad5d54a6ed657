package io.milepost.connections;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ConnectionRows extends JpaRepository<ConnectionRow, UUID> {

    List<ConnectionRow> findByAthlete(UUID athlete);

    Optional<ConnectionRow> findByAthleteAndVendor(UUID athlete, Vendor vendor);

    List<ConnectionRow> findByVendor(Vendor vendor);

    List<ConnectionRow> findByState(ConnectionRow.State state);

    @Query("select count(row) from ConnectionRow row where row.vendor = :vendor and row.state = :state")
    long countOf(Vendor vendor, ConnectionRow.State state);
}
