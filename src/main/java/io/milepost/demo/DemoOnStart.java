package io.milepost.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Furnishes the demo practice at the first start, and says how to get in. Not in production, not in tests. */
@Component
@Profile("!prod & !test")
class DemoOnStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoOnStart.class);

    private final DemoPractice demo;
    private final String baseUrl;

    DemoOnStart(DemoPractice demo, @Value("${milepost.base-url}") String baseUrl) {
        this.demo = demo;
        this.baseUrl = baseUrl;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        demo.build();
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        LOG.info(
                """

                Milepost is at {}
                  owner      {}
                  coach      {}
                  assistant  {}
                  athlete    {}
                  admin      {}
                  password   {}   (for each of them)
                  public page {}/p/{}   mailbox {}/dev/mail
                """,
                baseUrl,
                Person.OWNER.address(),
                Person.COACH.address(),
                Person.ASSISTANT.address(),
                Cast.BEN.person().address(),
                Person.ADMIN.address(),
                Person.PASSWORD,
                baseUrl,
                DemoPractice.SLUG,
                baseUrl);
    }
}
