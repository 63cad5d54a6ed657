package io.milepost.billing;

import static org.awaitility.Awaitility.await;

import io.milepost.billing.sandbox.StripeSandbox;
import io.milepost.billing.sandbox.TestCard;
import io.milepost.roster.Access;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.roster.Memberships;
import io.milepost.testing.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sets the scene of a test about money: a practice with a package, and somebody who wants it. */
@Component
public class BillingScene {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Stage stage;
    private final Packages packages;
    private final Checkouts checkouts;
    private final Subscriptions subscriptions;
    private final Athletes athletes;
    private final Memberships memberships;
    private final StripeSandbox sandbox;

    BillingScene(
            Stage stage,
            Packages packages,
            Checkouts checkouts,
            Subscriptions subscriptions,
            Athletes athletes,
            Memberships memberships,
            StripeSandbox sandbox) {
        this.stage = stage;
        this.packages = packages;
        this.checkouts = checkouts;
        this.subscriptions = subscriptions;
        this.athletes = athletes;
        this.memberships = memberships;
        this.sandbox = sandbox;
    }

    /** 49 euros a month, without a trial. */
    public CoachingPackage offer(Stage.House house) {
        return offer(house, "Marathon", 4900, null);
    }

    public CoachingPackage offer(Stage.House house, String name, long cents, Integer trialDays) {
        return stage.as(
                house,
                house.owner(),
                () -> packages.create(
                        new PackageText(
                                name,
                                "A plan that listens",
                                List.of("Weekly check-in", "Replies within a day"),
                                24,
                                trialDays),
                        Money.of(cents, "EUR"),
                        BillingInterval.MONTHLY));
    }

    /** Somebody who took a place and has not paid. */
    public AthleteProfile visitor(Stage.House house, String name) {
        var account = stage.account(name);
        return stage.asTask(house, () -> athletes.join(account));
    }

    /** The address of the page where this athlete pays for this package. */
    public String checkout(Stage.House house, AthleteProfile athlete, CoachingPackage offer) {
        var started = start(house, athlete, offer);
        return ((Checkout.Open) started).url();
    }

    public Checkout start(Stage.House house, AthleteProfile athlete, CoachingPackage offer) {
        return stage.asTask(
                house,
                () -> checkouts.start(
                        athlete.id(),
                        offer.price().id(),
                        new Checkouts.Return("http://localhost/back?c={CHECKOUT_SESSION_ID}", "http://localhost/no")));
    }

    /** Somebody who has subscribed, and Milepost has heard of it. */
    public AthleteProfile subscriber(Stage.House house, String name, CoachingPackage offer) {
        var athlete = visitor(house, name);
        sandbox.pay(checkout(house, athlete, offer), athlete.email(), TestCard.PAYS);
        awaitAccess(house, athlete, Access.FULL);
        return athlete;
    }

    public Access access(Stage.House house, AthleteProfile athlete) {
        return stage.asTask(house, () -> memberships.access(athlete.id()));
    }

    public Optional<Subscription> subscription(Stage.House house, AthleteProfile athlete) {
        return stage.asTask(house, () -> subscriptions.of(athlete.id()));
    }

    public void awaitAccess(Stage.House house, AthleteProfile athlete, Access access) {
        await().atMost(PATIENCE).until(() -> access(house, athlete) == access);
    }

    public void awaitStatus(Stage.House house, AthleteProfile athlete, SubscriptionStatus status) {
        await().atMost(PATIENCE)
                .until(() -> subscription(house, athlete)
                        .map(Subscription::status)
                        .filter(status::equals)
                        .isPresent());
    }
}
