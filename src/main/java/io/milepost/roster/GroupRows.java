package io.milepost.roster;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface GroupRows extends JpaRepository<GroupRow, UUID> {

    List<GroupRow> findByOrderByName();

    Optional<GroupRow> findByNameIgnoreCase(String name);
}
