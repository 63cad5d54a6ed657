package io.milepost.billing.ui;

import io.milepost.billing.Checkouts;
import io.milepost.billing.stripe.StripeTrouble;
import io.milepost.roster.Access;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.roster.Memberships;
import io.milepost.roster.RosterNavigation;
import io.milepost.tenancy.Practice;
import io.milepost.tenancy.Seats;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where Stripe leads back to. To be here proves nothing: the page waits until Stripe's own word has arrived, and only
 * then leads on.
 */
@Controller
class WelcomeController {

    private static final Logger LOG = LoggerFactory.getLogger(WelcomeController.class);

    private final PublicPractice practices;
    private final Athletes athletes;
    private final Memberships memberships;
    private final Checkouts checkouts;
    private final Seats seats;

    WelcomeController(
            PublicPractice practices, Athletes athletes, Memberships memberships, Checkouts checkouts, Seats seats) {
        this.practices = practices;
        this.athletes = athletes;
        this.memberships = memberships;
        this.checkouts = checkouts;
        this.seats = seats;
    }

    @GetMapping("/p/{slug}/welcome")
    ModelAndView welcome(@PathVariable String slug, @RequestParam(defaultValue = "") String checkout) {
        var practice = practices.bySlug(slug);
        if (practice.isEmpty()) {
            return PublicPageController.missing();
        }
        var page = new ModelAndView("billing/welcome");
        page.addObject("practice", practice.get());
        page.addObject("known", athlete(practice.get()).isPresent());
        page.addObject("checkout", checkout);
        page.addObject("next", next(practice.get()));
        return page;
    }

    /**
     * Whether the membership is open by now.
     *
     * @param ask the page to ask Stripe about, once its word is overdue; else empty
     */
    @GetMapping("/p/{slug}/welcome/state")
    ResponseEntity<Map<String, String>> state(@PathVariable String slug, @RequestParam(defaultValue = "") String ask) {
        var practice = practices.bySlug(slug);
        var athlete = practice.flatMap(this::athlete);
        if (practice.isEmpty() || athlete.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        if (!ask.isEmpty()) {
            lookAgain(practice.get(), athlete.get(), ask);
        }
        var open = practices.inside(
                practice.get(), () -> memberships.access(athlete.get().id()) != Access.NONE);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(open ? Map.of("state", "ready", "next", next(practice.get())) : Map.of("state", "waiting"));
    }

    private void lookAgain(Practice practice, AthleteProfile athlete, String page) {
        try {
            practices.inside(practice, () -> {
                checkouts.lookAgain(athlete.id(), page);
                return true;
            });
        } catch (StripeTrouble trouble) {
            LOG.warn("Stripe does not say what became of a checkout: {}", trouble.getMessage());
        }
    }

    private Optional<AthleteProfile> athlete(Practice practice) {
        return seats.signedIn().flatMap(account -> practices.inside(practice, () -> athletes.ofAccount(account)));
    }

    /** A newcomer is asked a few things first. */
    private String next(Practice practice) {
        var asked = athlete(practice).map(found -> found.intakeDone() != null).orElse(true);
        return asked ? "/me/" + practice.slug().value() + "/today" : "/" + RosterNavigation.intake(practice.slug());
    }
}
