package io.milepost.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AccountRows extends JpaRepository<AccountRow, UUID> {

    Optional<AccountRow> findByEmail(String email);

    boolean existsByEmail(String email);

    List<AccountRow> findByIdIn(Collection<UUID> ids);
}
