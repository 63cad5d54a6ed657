package io.milepost.notifications;

import io.milepost.jobs.JobHandler;
import io.milepost.tenancy.PracticeId;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends one mail. A crash between delivery and the note of it sends twice: mail servers offer nothing better. */
@Component
class SendMail implements JobHandler {

    private final MailRows rows;
    private final MailTransport transport;
    private final Clock clock;

    SendMail(MailRows rows, MailTransport transport, Clock clock) {
        this.rows = rows;
        this.transport = transport;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Mails.SEND;
    }

    @Override
    public void run(@Nullable PracticeId practice, UUID subject) {
        rows.findById(subject).filter(row -> !row.isSent()).ifPresent(row -> {
            transport.deliver(row.toMail());
            row.sentAt(clock.instant());
            rows.save(row);
        });
    }
}
