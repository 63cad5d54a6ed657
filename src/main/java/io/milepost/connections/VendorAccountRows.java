package io.milepost.connections;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface VendorAccountRows extends JpaRepository<VendorAccountRow, UUID> {

    /** One person's connections, in as many practices as share the application. */
    List<VendorAccountRow> findByVendorAndClientAndUser(Vendor vendor, String client, String user);

    Optional<VendorAccountRow> findByPracticeAndVendorAndUser(UUID practice, Vendor vendor, String user);

    Optional<VendorAccountRow> findByConnection(UUID connection);

    List<VendorAccountRow> findByDueBeforeOrderByDue(Instant instant, Limit limit);

    @Modifying
    @Query("delete from VendorAccountRow row where row.connection = :connection")
    void forget(UUID connection);
}
