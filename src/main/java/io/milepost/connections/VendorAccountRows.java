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

    List<VendorAccountRow> findByDueBeforeOrderByDue(Instant instant, Limit limit);

    /** Touches nothing else, so that nobody who changes the same connection gets in the way. */
    @Modifying
    @Query("update VendorAccountRow row set row.due = :due where row.connection = :connection")
    void due(UUID connection, Instant due);

    @Modifying
    @Query("delete from VendorAccountRow row where row.connection = :connection")
    void forget(UUID connection);
}
