package io.milepost.notifications;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface MailRows extends JpaRepository<MailRow, UUID> {

    List<MailRow> findByOrderByWrittenDescIdDesc(Limit limit);
}
