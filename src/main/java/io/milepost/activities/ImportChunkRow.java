package io.milepost.activities;

import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.UUID;

/** A stretch of an archive as it came in; gone once the import is over. */
@Entity
@Table(name = "import_chunk")
class ImportChunkRow extends PracticeRow {

    @Column(name = "batch_id", nullable = false, updatable = false)
    private UUID batch;

    @Column(nullable = false, updatable = false)
    private int seq;

    @Lob
    @Column(nullable = false, updatable = false, length = Integer.MAX_VALUE)
    private byte[] content;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ImportChunkRow() {}

    ImportChunkRow(ImportId batch, int seq, byte[] content) {
        super(Ids.next());
        this.batch = batch.value();
        this.seq = seq;
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}
