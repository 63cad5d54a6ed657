package io.milepost.billing.ui;

import io.milepost.accounts.Account;
import io.milepost.accounts.Accounts;
import io.milepost.accounts.EmailAddress;
import io.milepost.accounts.EmailTaken;
import io.milepost.accounts.LastingSignIns;
import io.milepost.accounts.Register;
import io.milepost.billing.BillingNavigation;
import io.milepost.billing.Checkout;
import io.milepost.billing.Checkouts;
import io.milepost.billing.CoachingPackage;
import io.milepost.billing.PackageId;
import io.milepost.billing.Packages;
import io.milepost.billing.Subscriptions;
import io.milepost.billing.stripe.StripeTrouble;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.Practice;
import io.milepost.tenancy.Seats;
import io.milepost.ui.Messages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Somebody wants to train with a practice: name, address and password, then Stripe's page. Whoever has an account
 * already uses its password; whoever is signed in only confirms.
 */
@Controller
class JoinController {

    private static final Logger LOG = LoggerFactory.getLogger(JoinController.class);

    private final PublicPractice practices;
    private final Packages packages;
    private final Checkouts checkouts;
    private final Subscriptions subscriptions;
    private final Athletes athletes;
    private final Accounts accounts;
    private final LastingSignIns signIns;
    private final Seats seats;
    private final SiteAddress site;
    private final Messages messages;

    JoinController(
            PublicPractice practices,
            Packages packages,
            Checkouts checkouts,
            Subscriptions subscriptions,
            Athletes athletes,
            Accounts accounts,
            LastingSignIns signIns,
            Seats seats,
            SiteAddress site,
            Messages messages) {
        this.practices = practices;
        this.packages = packages;
        this.checkouts = checkouts;
        this.subscriptions = subscriptions;
        this.athletes = athletes;
        this.accounts = accounts;
        this.signIns = signIns;
        this.seats = seats;
        this.site = site;
        this.messages = messages;
    }

    private record Wish(Practice practice, CoachingPackage offer) {}

    @GetMapping("/p/{slug}/join/{offer}")
    ModelAndView ask(@PathVariable String slug, @PathVariable String offer) {
        return with(
                slug,
                offer,
                wish -> pays(wish.practice())
                        ? to("/" + BillingNavigation.membership(wish.practice().slug()))
                        : form(wish, JoinForm.BLANK, Map.of()));
    }

    /** Whether the visitor pays the practice already: a way back in the browser ends here after the payment. */
    private boolean pays(Practice practice) {
        return seats.signedIn()
                .flatMap(account -> practices.inside(
                        practice, () -> athletes.ofAccount(account).flatMap(known -> subscriptions.of(known.id()))))
                .filter(subscription -> subscription.status().isAlive())
                .isPresent();
    }

    @PostMapping("/p/{slug}/join/{offer}")
    ModelAndView join(
            @PathVariable String slug,
            @PathVariable String offer,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String email,
            @RequestParam(required = false) @Nullable String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        return with(slug, offer, wish -> {
            var form = JoinForm.of(name, email, password);
            var problems = new LinkedHashMap<String, String>();
            var person = seats.signedIn()
                    .map(accounts::get)
                    .or(() -> newcomer(form, Whereabouts.of(request, wish.practice()), wish.practice(), problems));
            if (person.isEmpty()) {
                return form(wish, form, problems);
            }
            if (seats.signedIn().isEmpty()) {
                signIns.signIn(person.get().id(), request, response);
            }
            return lead(wish, person.get(), form, request);
        });
    }

    /**
     * A form whose token is no good any more arrives here, from the security chain: shown again as it was typed, it costs a
     * password and no more. Nothing is done with it.
     */
    @PostMapping("/p/{slug}/join/{offer}/again")
    ModelAndView again(
            @PathVariable String slug,
            @PathVariable String offer,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String email) {
        return with(slug, offer, wish -> {
            var page = form(wish, JoinForm.of(name, email, null), Map.of("payment", "billing.join.again"));
            page.setStatus(HttpStatus.FORBIDDEN);
            return page;
        });
    }

    private Optional<Account> newcomer(
            JoinForm form, Whereabouts where, Practice practice, Map<String, String> problems) {
        problems.putAll(form.problems());
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        var email = new EmailAddress(form.email());
        if (!accounts.exists(email)) {
            try {
                return Optional.of(accounts.register(new Register(
                        email, form.name(), form.password(), where.zone(), where.language(), practice.units())));
            } catch (EmailTaken e) {
                LOG.debug("The address was taken in this very moment: the password decides");
            }
        }
        var known = accounts.recognise(email, form.password());
        if (known.isEmpty()) {
            problems.put("password", "billing.join.password.wrong");
        }
        return known;
    }

    private ModelAndView lead(Wish wish, Account person, JoinForm form, HttpServletRequest request) {
        var practice = wish.practice();
        var page = "/p/" + practice.slug().value();
        try {
            var checkout = practices.inside(
                    practice,
                    () -> checkouts.start(
                            athletes.join(person.id()).id(),
                            wish.offer().price().id(),
                            new Checkouts.Return(
                                    site.of(request, page + "/welcome?checkout={CHECKOUT_SESSION_ID}"),
                                    site.of(request, page))));
            return switch (checkout) {
                case Checkout.Open open -> to(open.url());
                case Checkout.AlreadySubscribed() -> to("/me/" + practice.slug().value() + "/today");
            };
        } catch (StripeTrouble trouble) {
            LOG.error("No checkout for practice {}", practice.id(), trouble);
            return form(wish, form, Map.of("payment", "billing.join.payment.failed"));
        }
    }

    private ModelAndView form(Wish wish, JoinForm form, Map<String, String> problems) {
        var page = new ModelAndView("billing/join");
        page.addObject("practice", wish.practice());
        page.addObject("offer", OfferCard.of(wish.offer(), practices.formats(wish.practice()), messages));
        page.addObject("form", form);
        page.addObject("problems", problems);
        page.addObject("person", seats.signedIn().map(accounts::get).orElse(null));
        if (!problems.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private ModelAndView with(String slug, String offer, java.util.function.Function<Wish, ModelAndView> work) {
        var practice = practices.bySlug(slug);
        if (practice.isEmpty()) {
            return PublicPageController.missing();
        }
        if (practice.get().status().isAtRest()) {
            return PublicPageController.atRest(practice.get());
        }
        return practices.inside(practice.get(), packages::offered).stream()
                .filter(found -> found.id().equals(packageId(offer)))
                .findFirst()
                .map(found -> work.apply(new Wish(practice.get(), found)))
                .orElseGet(PublicPageController::missing);
    }

    private static @Nullable PackageId packageId(String text) {
        try {
            return new PackageId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static ModelAndView to(String address) {
        var redirect = new org.springframework.web.servlet.view.RedirectView(address);
        redirect.setExpandUriTemplateVariables(false);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }
}
