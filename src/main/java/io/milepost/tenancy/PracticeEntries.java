package io.milepost.tenancy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PracticeEntries extends JpaRepository<PracticeEntry, UUID> {

    Optional<PracticeEntry> findBySlug(String slug);

    boolean existsBySlug(String slug);

    @Query("select p.status from PracticeEntry p where p.id = :id")
    Optional<PracticeStatus> statusOf(UUID id);

    @Query("select p from PracticeEntry p where lower(p.name) like :like or p.slug like :like order by p.name, p.id")
    List<PracticeEntry> search(String like, Pageable page);

    @Query("select count(p) from PracticeEntry p where lower(p.name) like :like or p.slug like :like")
    long countSearch(String like);
}
