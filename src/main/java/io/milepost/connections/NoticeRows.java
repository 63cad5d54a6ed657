package io.milepost.connections;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface NoticeRows extends JpaRepository<NoticeRow, UUID> {

    boolean existsByConnectionAndDigest(UUID connection, String digest);

    List<NoticeRow> findByConnectionAndState(UUID connection, NoticeRow.State state);

    List<NoticeRow> findByConnectionOrderById(UUID connection);
}
