package io.milepost.connections;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface LeaveRows extends JpaRepository<LeaveRow, UUID> {

    Optional<LeaveRow> findByToken(String token);

    /** @return 1 for the one who was first, else 0 */
    @Modifying
    @Query("delete from LeaveRow row where row.token = :token")
    int take(String token);

    @Modifying
    @Query("delete from LeaveRow row where row.expires < :instant")
    void forgetExpired(Instant instant);
}
