package io.milepost.notifications;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

/** SMTP in production; elsewhere the mailbox at {@code /dev/mail} is all there is. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    @Profile("prod")
    MailTransport smtp(JavaMailSender sender, @Value("${milepost.mail.from}") String from) {
        return mail -> {
            SimpleMailMessage message = new SimpleMailMessage();
            message.setFrom(from);
            message.setTo(mail.to());
            message.setSubject(mail.subject());
            message.setText(mail.text());
            sender.send(message);
        };
    }

    @Bean
    @Profile("!prod")
    MailTransport localMailbox() {
        return mail -> {
            // The outbox's rows are the mailbox: nothing leaves the machine.
        };
    }
}
