package io.milepost.billing.ui;

import io.milepost.progress.Stories;
import io.milepost.progress.Stories.Published;
import io.milepost.progress.StoryText;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Practice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A success story, for everybody while its athlete consents, and for nobody from the moment on in which they do not. */
@Controller
class StoryPageController {

    private static final int LONGEST_DESCRIPTION = 160;

    private final PublicPractice practices;
    private final Stories stories;
    private final SiteAddress site;

    StoryPageController(PublicPractice practices, Stories stories, SiteAddress site) {
        this.practices = practices;
        this.stories = stories;
        this.site = site;
    }

    @GetMapping("/p/{slug}/stories/{story}")
    ModelAndView story(
            @PathVariable String slug,
            @PathVariable String story,
            HttpServletRequest request,
            HttpServletResponse response) {
        // A withdrawal holds at once: no copy on the way is to outlive it.
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        Optional<Practice> practice = practices.bySlug(slug);
        if (practice.isEmpty()) {
            return PublicPageController.missing();
        }
        if (practice.get().status().isAtRest()) {
            return PublicPageController.atRest(practice.get());
        }
        try {
            return practices
                    .inside(practice.get(), () -> stories.published(story))
                    .map(found -> page(practice.get(), found, request))
                    .orElseGet(StoryPageController::gone);
        } catch (Missing e) {
            return PublicPageController.missing();
        }
    }

    private ModelAndView page(Practice practice, Published story, HttpServletRequest request) {
        StoryText text = story.consent().text();
        ModelAndView page = new ModelAndView("billing/story");
        page.addObject("practice", practice);
        page.addObject("title", text.title());
        page.addObject("body", paragraphs(text.body()));
        page.addObject("athleteWords", paragraphs(text.athleteWords()));
        page.addObject("coachWords", paragraphs(text.coachWords()));
        page.addObject("description", description(text));
        page.addObject(
                "since",
                practices
                        .formats(practice)
                        .day(LocalDate.ofInstant(story.consent().given(), practice.zone())));
        page.addObject("address", site.of(request, "/p/" + practice.slug().value() + "/stories/" + story.slug()));
        return page;
    }

    private static String description(StoryText text) {
        String first = text.body().lines().findFirst().orElse(text.title());
        return first.length() <= LONGEST_DESCRIPTION ? first : first.substring(0, LONGEST_DESCRIPTION - 1) + "…";
    }

    private static List<String> paragraphs(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    private static ModelAndView gone() {
        ModelAndView page = new ModelAndView("billing/missing");
        page.setStatus(HttpStatus.GONE);
        return page;
    }
}
