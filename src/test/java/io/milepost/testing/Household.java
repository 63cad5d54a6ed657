package io.milepost.testing;

import io.milepost.accounts.Accounts;
import io.milepost.accounts.EmailAddress;
import io.milepost.activities.Activities;
import io.milepost.activities.ArchiveImports;
import io.milepost.activities.ImportId;
import io.milepost.activities.ImportKind;
import io.milepost.activities.archives.ArchiveException;
import io.milepost.demo.DemoPractice;
import io.milepost.review.Decision;
import io.milepost.review.FindingId;
import io.milepost.review.Findings;
import io.milepost.review.Review;
import io.milepost.review.ReviewShares;
import io.milepost.review.Reviews;
import io.milepost.review.findings.ReviewWindow;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.roster.panels.AthletePanel;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Practices;
import io.milepost.training.WorkoutText;
import io.milepost.training.assigning.ActionId;
import io.milepost.training.assigning.Assigning;
import io.milepost.training.assigning.Given;
import io.milepost.training.notation.Workout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The demo practice as a place to look around in: one person of every kind, and the tour of all its screens. */
@Component
class Household {

    /** A word for whoever is not signed in. */
    static final String NOBODY = "nobody";

    /** Whom the screens of a side are for; everybody else's are for nobody in particular. */
    private static final Map<String, String> LOOKERS =
            Map.of("coach", "owner", "me", "athlete", "admin", "admin", "account", "owner", "at-rest", "owner");

    private static final int ONE_YEAR = 365;

    private final DemoPractice demo;
    private final Practices practices;
    private final Accounts accounts;
    private final Athletes athletes;
    private final Activities activities;
    private final ArchiveImports imports;
    private final Reviews reviews;
    private final Findings findings;
    private final ReviewShares shares;
    private final Assigning assigning;
    private final ObjectProvider<AthletePanel> panels;
    private final Stage stage;
    private final Clock clock;

    Household(
            DemoPractice demo,
            Practices practices,
            Accounts accounts,
            Athletes athletes,
            Activities activities,
            ArchiveImports imports,
            Reviews reviews,
            Findings findings,
            ReviewShares shares,
            Assigning assigning,
            ObjectProvider<AthletePanel> panels,
            Stage stage,
            Clock clock) {
        this.demo = demo;
        this.practices = practices;
        this.accounts = accounts;
        this.athletes = athletes;
        this.activities = activities;
        this.imports = imports;
        this.reviews = reviews;
        this.findings = findings;
        this.shares = shares;
        this.assigning = assigning;
        this.panels = panels;
        this.stage = stage;
        this.clock = clock;
    }

    /** Furnishes the demo practice, unless it is there. */
    void moveIn() {
        demo.build();
    }

    /** The person of each kind, by a word for the kind. */
    Map<String, AccountId> people() {
        Map<String, AccountId> people = new LinkedHashMap<>();
        people.put("owner", person("kim"));
        people.put("coach", person("noor"));
        people.put("assistant", person("jonas"));
        people.put("athlete", person("ben"));
        people.put("admin", person("admin"));
        people.put("stranger", stage.account("Sue Stranger"));
        return people;
    }

    /** The kind of person whom a screen is for. */
    static String looker(Tour.Stop stop) {
        return LOOKERS.getOrDefault(stop.side(), NOBODY);
    }

    /** All screens, those of an athlete as the marathoner's. */
    Tour tour() {
        Stage.House house = new Stage.House(practices.bySlug(DemoPractice.SLUG).orElseThrow(), person("kim"));
        return stage.asTask(house, () -> {
            AthleteProfile ben = athletes.onRoster().stream()
                    .filter(athlete -> person("ben").equals(athlete.account()))
                    .findFirst()
                    .orElseThrow();
            LocalDate tomorrow = LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(1);
            var runs = activities.between(ben.id(), tomorrow.minusDays(ONE_YEAR), tomorrow);
            String review = sharedReview(house, ben);
            return new Tour(Map.ofEntries(
                    Map.entry("practice", List.of(DemoPractice.SLUG)),
                    Map.entry("action", List.of(assigned(house, ben))),
                    Map.entry("race", List.of("Boston")),
                    Map.entry("edition", List.of("2027")),
                    Map.entry("athlete", List.of(ben.id().value().toString())),
                    Map.entry("activity", List.of(runs.getLast().id().value().toString())),
                    Map.entry("import", List.of(list(ben).value().toString())),
                    Map.entry("review", List.of(review)),
                    Map.entry("template", List.of("boston")),
                    Map.entry("tab", panels.stream().map(AthletePanel::path).toList()),
                    Map.entry("parameter", List.of("a-link-that-nobody-sent")),
                    Map.entry("at-rest/parameter", List.of(DemoPractice.SLUG))));
        });
    }

    /** A list that asks what its columns hold. */
    private ImportId list(AthleteProfile athlete) {
        byte[] lines = "date,km,minutes\n2026-01-01,10,50\n".getBytes(StandardCharsets.UTF_8);
        try {
            return imports.receive(athlete.id(), "logbook.csv", ImportKind.LIST, new ByteArrayInputStream(lines))
                    .id();
        } catch (IOException | ArchiveException e) {
            throw new AssertionError(e);
        }
    }

    /** One workout that was given. */
    private String assigned(Stage.House house, AthleteProfile athlete) {
        return stage.as(house, house.owner(), () -> {
            ActionId action = assigning.begin(List.of(athlete.id()));
            LocalDate day = athlete.today(clock).plusDays(1);
            Workout workout = Workout.of("30min E");
            assigning.start(
                    action,
                    new Given.OneWorkout(new WorkoutText("Easy", ""), workout, day, true),
                    Map.of(athlete.id(), day));
            return action.value().toString();
        });
    }

    /** A review that its athlete may read. */
    private String sharedReview(Stage.House house, AthleteProfile athlete) {
        return stage.as(house, house.owner(), () -> {
            ReviewWindow window = ReviewWindow.lastWeeks(ReviewWindow.DEFAULT_WEEKS, athlete.today(clock));
            Review review = reviews.latest(athlete.id()).orElseGet(() -> reviews.make(athlete.id(), window));
            FindingId finding = review.findings().getFirst().id();
            if (!review.findings().getFirst().decision().isAcceptance()) {
                findings.decide(finding, new Decision.Open(), new Decision.Accept());
            }
            shares.share(review.id(), List.of(finding), "Let us talk on Sunday.");
            return review.id().value().toString();
        });
    }

    private AccountId person(String mail) {
        return accounts.byEmail(new EmailAddress(mail + "@demo.milepost.example"))
                .orElseThrow()
                .id();
    }
}
