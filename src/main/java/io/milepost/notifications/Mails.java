package io.milepost.notifications;

import io.milepost.jobs.Jobs;
import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes mails. A mail is a row of the caller's transaction, and leaves the house after its commit. */
@Service
public class Mails {

    static final String SEND = "mail.send";

    private final MailRows rows;
    private final Jobs jobs;
    private final Clock clock;

    Mails(MailRows rows, Jobs jobs, Clock clock) {
        this.rows = rows;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Writes a mail in plain text to one address, and has it sent after the commit. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(String to, String subject, String text) {
        MailRow row = rows.save(MailRow.written(to, subject, text, clock.instant()));
        jobs.schedule(SEND, null, row.getId());
    }

    /** The latest mails, newest first: what the local mailbox shows outside production. */
    @Transactional(readOnly = true)
    List<Mail> latest(int count) {
        return rows.findByOrderByWrittenDescIdDesc(Limit.of(count)).stream()
                .map(MailRow::toMail)
                .toList();
    }
}
