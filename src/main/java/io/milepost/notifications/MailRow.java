package io.milepost.notifications;

import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PlatformRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mail in the outbox, kept after it was sent. */
@Entity
@Table(name = "mail")
class MailRow extends PlatformRow {

    @Column(nullable = false, updatable = false)
    private String recipient;

    @Column(nullable = false, updatable = false)
    private String subject;

    @Column(nullable = false, updatable = false)
    private String body;

    @Column(nullable = false, updatable = false)
    private Instant written;

    private @Nullable Instant sent;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected MailRow() {}

    private MailRow(String recipient, String subject, String body, Instant written) {
        super(Ids.next());
        this.recipient = recipient;
        this.subject = subject;
        this.body = body;
        this.written = written;
    }

    static MailRow written(String to, String subject, String text, Instant now) {
        return new MailRow(to, subject, text, now);
    }

    boolean isSent() {
        return sent != null;
    }

    void sentAt(Instant now) {
        sent = now;
    }

    Mail toMail() {
        return new Mail(getId(), recipient, subject, body, written, sent);
    }
}
