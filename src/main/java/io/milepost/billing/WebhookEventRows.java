package io.milepost.billing;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface WebhookEventRows extends JpaRepository<WebhookEventRow, UUID> {

    boolean existsByEventId(String eventId);

    List<WebhookEventRow> findByPracticeOrderById(UUID practice);
}
