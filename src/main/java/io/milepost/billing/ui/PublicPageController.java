package io.milepost.billing.ui;

import io.milepost.billing.Packages;
import io.milepost.progress.Stories;
import io.milepost.tenancy.Practice;
import io.milepost.ui.Messages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a practice presents itself and its packages; plain HTML without a session. */
@Controller
class PublicPageController {

    private final PublicPractice practices;
    private final Packages packages;
    private final Stories stories;
    private final SiteAddress site;
    private final Messages messages;

    PublicPageController(
            PublicPractice practices, Packages packages, Stories stories, SiteAddress site, Messages messages) {
        this.practices = practices;
        this.packages = packages;
        this.stories = stories;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping("/p/{slug}")
    ModelAndView practice(@PathVariable String slug, HttpServletRequest request) {
        return practices
                .bySlug(slug)
                .map(found -> found.status().isAtRest() ? atRest(found) : offer(found, request))
                .orElseGet(PublicPageController::missing);
    }

    /** The page of a practice that nobody can join at present. */
    static ModelAndView atRest(Practice practice) {
        var page = new ModelAndView("billing/at-rest");
        page.addObject("practice", practice);
        return page;
    }

    /** There is no such page. */
    static ModelAndView missing() {
        var page = new ModelAndView("billing/missing");
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }

    private ModelAndView offer(Practice practice, HttpServletRequest request) {
        var formats = practices.formats(practice);
        var offers = practices.inside(practice, packages::offered).stream()
                .map(found -> OfferCard.of(found, formats, messages))
                .toList();
        var page = new ModelAndView("billing/practice");
        page.addObject("practice", practice);
        page.addObject(
                "about",
                practice.brand().about().lines().filter(line -> !line.isBlank()).toList());
        page.addObject(
                "approach",
                practice.brand()
                        .approach()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList());
        page.addObject("offers", offers);
        page.addObject("stories", practices.inside(practice, stories::published));
        page.addObject("address", site.of(request, "/p/" + practice.slug().value()));
        page.addObject("description", description(practice));
        return page;
    }

    private String description(Practice practice) {
        var tagline = practice.brand().tagline();
        return tagline.isBlank()
                ? messages.get("billing.public.description", practice.language(), practice.name())
                : tagline;
    }
}
