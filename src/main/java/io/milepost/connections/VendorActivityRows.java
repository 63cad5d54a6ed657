package io.milepost.connections;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface VendorActivityRows extends JpaRepository<VendorActivityRow, UUID> {

    Optional<VendorActivityRow> findByAthleteAndVendorAndRemote(UUID athlete, Vendor vendor, String remote);

    boolean existsByAthleteAndVendorAndRemote(UUID athlete, Vendor vendor, String remote);

    List<VendorActivityRow> findByAthleteAndActivityAndBecame(
            UUID athlete, UUID activity, VendorActivityRow.Became became);

    @Query("select count(row) from VendorActivityRow row where row.athlete = :athlete and row.vendor = :vendor"
            + " and row.became = io.milepost.connections.VendorActivityRow$Became.TAKEN")
    long countTaken(UUID athlete, Vendor vendor);
}
