package io.milepost.accounts;

import io.milepost.tenancy.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Lets a Vaadin screen that has just proven who somebody is hand them over to a plain request, which signs them in: a
 * session must not change its owner in the middle of Vaadin's own request. A ticket works once, within a minute, on
 * the node that issued it, which the sticky route leads back to.
 */
@Controller
public class EntryTickets {

    private static final Duration LIFE = Duration.ofMinutes(1);

    private final Map<String, Ticket> open = new ConcurrentHashMap<>();
    private final LastingSignIns signIns;
    private final Clock clock;

    EntryTickets(LastingSignIns signIns, Clock clock) {
        this.signIns = signIns;
        this.clock = clock;
    }

    private record Ticket(AccountId account, String destination, Instant expires) {}

    /**
     * The path that signs the account in and leads on.
     *
     * @param destination a path of this site, such as {@code /coach/hill-and-heart/desk}
     */
    public String pathFor(AccountId account, String destination) {
        if (!destination.startsWith("/") || destination.startsWith("//")) {
            throw new IllegalArgumentException("a ticket leads to a path of this site");
        }
        Instant now = clock.instant();
        for (Iterator<Ticket> each = open.values().iterator(); each.hasNext(); ) {
            if (each.next().expires().isBefore(now)) {
                each.remove();
            }
        }
        Secret secret = Secret.random();
        open.put(secret.value(), new Ticket(account, destination, now.plus(LIFE)));
        return "/enter/" + secret.value();
    }

    @GetMapping("/enter/{secret}")
    RedirectView enter(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        Ticket ticket = open.remove(secret);
        if (ticket == null || ticket.expires().isBefore(clock.instant())) {
            return new RedirectView("/sign-in");
        }
        signIns.signIn(ticket.account(), request, response);
        return new RedirectView(ticket.destination());
    }
}
