package io.milepost.activities;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PhotoRows extends JpaRepository<PhotoRow, UUID> {

    /** Without the pixels, which only the picture itself needs. */
    @Query("""
            select new io.milepost.activities.PhotoSize(p.id, p.width, p.height) from PhotoRow p
            where p.activity = :activity order by p.addedAt, p.id""")
    List<PhotoSize> of(UUID activity);

    long countByActivity(UUID activity);
}
