package io.milepost.accounts;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface InvitationRows extends JpaRepository<InvitationRow, UUID> {

    Optional<InvitationRow> findBySecretHash(byte[] hash);

    /** Holds the row, so that of many who redeem a link at once only the first finds it open. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from InvitationRow i where i.secretHash = :hash")
    Optional<InvitationRow> lockBySecretHash(byte[] hash);

    List<InvitationRow> findByPracticeAndAcceptedIsNullAndWithdrawnIsNullOrderByInvitedDesc(UUID practice);

    Optional<InvitationRow> findByIdAndPractice(UUID id, UUID practice);

    List<InvitationRow> findByPracticeAndSubject(UUID practice, UUID subject);
}
