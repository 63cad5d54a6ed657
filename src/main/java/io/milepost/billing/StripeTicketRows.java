package io.milepost.billing;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface StripeTicketRows extends JpaRepository<StripeTicketRow, UUID> {

    /** The ticket, locked until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from StripeTicketRow t where t.objectId = :objectId")
    Optional<StripeTicketRow> locked(String objectId);
}
