package io.milepost.notifications;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The local mailbox: what Milepost would have sent. Absent in production. */
@Controller
@Profile("!prod")
class DevMailbox {

    private static final int SHOWN = 100;

    private final Mails mails;

    DevMailbox(Mails mails) {
        this.mails = mails;
    }

    @GetMapping("/dev/mail")
    String mailbox(Model model) {
        model.addAttribute("mails", mails.latest(SHOWN));
        return "dev/mail";
    }
}
