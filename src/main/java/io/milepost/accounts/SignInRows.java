package io.milepost.accounts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SignInRows extends JpaRepository<SignInRow, UUID> {

    Optional<SignInRow> findBySecretHash(byte[] hash);

    List<SignInRow> findByAccountAndRevokedIsNullOrderByLastSeenDesc(UUID account);
}
