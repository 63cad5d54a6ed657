package io.milepost.demo;

import io.milepost.billing.BillingInterval;
import io.milepost.billing.Checkout;
import io.milepost.billing.Checkouts;
import io.milepost.billing.CoachingPackage;
import io.milepost.billing.Money;
import io.milepost.billing.PackageText;
import io.milepost.billing.Packages;
import io.milepost.billing.sandbox.StripeSandbox;
import io.milepost.billing.sandbox.TestCard;
import io.milepost.roster.AthleteProfile;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the demo practice sells, and who pays: through the sandbox's own checkout, with its test card. */
@Component
@NotInProduction
class DemoMoney {

    private final Packages packages;
    private final Checkouts checkouts;
    private final ObjectProvider<StripeSandbox> sandbox;
    private final String baseUrl;

    DemoMoney(
            Packages packages,
            Checkouts checkouts,
            ObjectProvider<StripeSandbox> sandbox,
            @Value("${milepost.base-url}") String baseUrl) {
        this.packages = packages;
        this.checkouts = checkouts;
        this.sandbox = sandbox;
        this.baseUrl = baseUrl;
    }

    void offer(DemoHouse house) {
        house.asOwner(() -> {
            packages.create(
                    new PackageText(
                            "Steady",
                            "A plan that moves with your life.",
                            List.of(
                                    "A plan, adapted every week",
                                    "A word from your coach each week",
                                    "Paces from your own races"),
                            72,
                            null),
                    Money.of(9_900, "EUR"),
                    BillingInterval.MONTHLY);
            packages.create(
                    new PackageText(
                            "Close",
                            "For a race that matters.",
                            List.of("Everything in Steady", "A review of your last year", "A race plan"),
                            24,
                            null),
                    Money.of(17_900, "EUR"),
                    BillingInterval.MONTHLY);
            packages.create(
                    new PackageText(
                            "First 10 km",
                            "Eight weeks, three days each, by feel.",
                            List.of("An eight-week plan", "A word every week"),
                            72,
                            7),
                    Money.of(5_900, "EUR"),
                    BillingInterval.MONTHLY);
            return null;
        });
    }

    void subscribe(DemoHouse house, Map<Cast, AthleteProfile> people) {
        StripeSandbox stripe = sandbox.getIfAvailable();
        if (stripe == null) {
            return;
        }
        List<CoachingPackage> offered = house.asOwner(packages::offered);
        people.forEach((who, athlete) -> {
            CoachingPackage choice = offered.get(
                    switch (who) {
                        case BEN, JO -> 1;
                        case MIRA -> 2;
                        default -> 0;
                    });
            String back = baseUrl + "/p/" + house.slug();
            Checkout checkout = house.asTask(
                    () -> checkouts.start(athlete.id(), choice.price().id(), new Checkouts.Return(back, back)));
            if (checkout instanceof Checkout.Open open) {
                stripe.pay(open.url(), who.person().address(), TestCard.PAYS);
            }
        });
    }
}
