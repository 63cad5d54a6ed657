package io.milepost.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SignInRows extends JpaRepository<SignInRow, UUID> {

    Optional<SignInRow> findBySecretHash(byte[] hash);

    List<SignInRow> findByAccountAndRevokedIsNullOrderByLastSeenDesc(UUID account);

    /**
     * Notes that a device was seen, once for all the requests of a page, which come side by side: a version that one of
     * them moves would fail the others.
     */
    @Modifying
    @Query("update SignInRow s set s.lastSeen = :now where s.id = :id and s.lastSeen < :before")
    void seen(UUID id, Instant now, Instant before);
}
