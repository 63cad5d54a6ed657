package io.milepost.connections;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TokensRows extends JpaRepository<TokensRow, UUID> {

    Optional<TokensRow> findByConnection(UUID connection);
}
