package io.milepost.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.milepost.billing.sandbox.StripeSandbox;
import io.milepost.billing.sandbox.TestCard;
import io.milepost.billing.stripe.StripeGateway;
import io.milepost.roster.Access;
import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.PracticeId;
import io.milepost.tenancy.SeatException;
import io.milepost.tenancy.UsageCounters;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SubscribingTest extends MilepostTest {

    @Autowired
    BillingScene scene;

    @Autowired
    StripeSandbox sandbox;

    @Autowired
    StripeGateway gateway;

    @Autowired
    StripeAccounts accounts;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    Packages packages;

    @Autowired
    Checkouts checkouts;

    @Autowired
    UsageCounters usage;

    Stage.House house;
    CoachingPackage offer;

    @BeforeEach
    void aPracticeWithAPackage() {
        house = stage.house();
        offer = scene.offer(house);
    }

    @Test
    void payingGivesAccessThroughTheWebhookAndBothSidesSeeIt() {
        var ana = scene.visitor(house, "Ana Pays");
        assertThat(scene.access(house, ana)).isEqualTo(Access.NONE);

        sandbox.pay(scene.checkout(house, ana, offer), "ana@example.org", TestCard.PAYS);

        scene.awaitAccess(house, ana, Access.FULL);
        var mine = stage.as(house, Objects.requireNonNull(ana.account()), () -> subscriptions.of(ana.id()))
                .orElseThrow();
        assertThat(mine.status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(mine.packageName()).isEqualTo("Marathon");
        assertThat(mine.price()).isEqualTo(Money.of(4900, "EUR"));
        assertThat(mine.interval()).isEqualTo(BillingInterval.MONTHLY);
        await().until(() -> stage.asTask(house, () -> subscriptions.invoices(ana.id())).stream()
                .anyMatch(Invoice::paid));
        assertThat(stage.as(house, house.owner(), () -> subscriptions.totals()))
                .isEqualTo(new MoneySummary(Money.of(4900, "EUR"), 1, 0, 0, 0, 0));
        await().untilAsserted(() -> assertThat(counters())
                .containsAllEntriesOf(
                        Map.of(UsageCounters.Kind.SUBSCRIPTIONS, 1L, UsageCounters.Kind.MONTHLY_REVENUE, 4900L)));
    }

    @Test
    void aDeclinedCardGivesNoAccessAndTheSamePageTakesAnotherOne() {
        var ana = scene.visitor(house, "Ana Declined");
        var page = scene.checkout(house, ana, offer);

        assertThatThrownBy(() -> sandbox.pay(page, "ana@example.org", TestCard.DECLINED))
                .hasMessageContaining("declined");

        await().during(Duration.ofMillis(500)).until(() -> scene.access(house, ana) == Access.NONE);
        assertThat(scene.subscription(house, ana)).isEmpty();
        assertThat(scene.checkout(house, ana, offer)).isEqualTo(page);
        sandbox.pay(page, "ana@example.org", TestCard.PAYS);
        scene.awaitAccess(house, ana, Access.FULL);
    }

    @Test
    void doubleClicksAndTabsShareOnePageAndOneSubscription() throws Exception {
        var ana = scene.visitor(house, "Ana Twice");
        int clicks = 8;
        var together = new CyclicBarrier(clicks);
        List<String> pages;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = threads.invokeAll(IntStream.range(0, clicks)
                    .<Callable<String>>mapToObj(click -> () -> {
                        together.await();
                        return scene.checkout(house, ana, offer);
                    })
                    .toList());
            pages = asked.stream().map(future -> future.resultNow()).distinct().toList();
        }

        assertThat(pages).hasSize(1);
        sandbox.pay(pages.getFirst(), "ana@example.org", TestCard.PAYS);
        sandbox.pay(pages.getFirst(), "ana@example.org", TestCard.PAYS);
        scene.awaitAccess(house, ana, Access.FULL);
        assertThat(atStripe()).hasSize(1);
        assertThat(scene.start(house, ana, offer)).isEqualTo(new Checkout.AlreadySubscribed());
    }

    @Test
    void cancelAtPeriodEndKeepsAccessUntilThenAndCanBeUndone() {
        var ana = scene.subscriber(house, "Ana Leaves", offer);
        var account = Objects.requireNonNull(ana.account());

        var leaving = stage.as(house, account, () -> subscriptions.cancelAtPeriodEnd(ana.id()));

        assertThat(leaving.endsAt()).isEqualTo(leaving.periodEnd());
        assertThat(scene.access(house, ana)).isEqualTo(Access.FULL);
        clock.move(Duration.between(clock.instant(), leaving.periodEnd()).minusMinutes(1));
        assertThat(scene.access(house, ana)).isEqualTo(Access.FULL);
        clock.move(Duration.ofMinutes(1));
        assertThat(scene.access(house, ana)).isEqualTo(Access.NONE);
        clock.reset();

        var staying = stage.as(house, account, () -> subscriptions.undoCancel(ana.id()));
        assertThat(staying.endsAt()).isNull();
        clock.move(Duration.ofDays(40));
        assertThat(scene.access(house, ana)).isEqualTo(Access.FULL);
    }

    @Test
    void aTrialGivesAccessWithoutMoney() {
        var trial = scene.offer(house, "Try it", 9900, 14);
        var ana = scene.subscriber(house, "Ana Tries", trial);

        scene.awaitStatus(house, ana, SubscriptionStatus.TRIALING);
        assertThat(stage.as(house, house.owner(), () -> subscriptions.totals()))
                .isEqualTo(new MoneySummary(Money.of(0, "EUR"), 0, 0, 1, 0, 0));
    }

    @Test
    void aNewPriceIsForNewcomersOnly() {
        var ana = scene.subscriber(house, "Ana First", offer);
        var dearer = stage.as(
                house,
                house.owner(),
                () -> packages.reprice(offer.id(), Money.of(5900, "EUR"), BillingInterval.MONTHLY));

        var ben = scene.subscriber(house, "Ben Second", dearer);

        assertThat(scene.subscription(house, ana).orElseThrow().price()).isEqualTo(Money.of(4900, "EUR"));
        assertThat(scene.subscription(house, ben).orElseThrow().price()).isEqualTo(Money.of(5900, "EUR"));
        var cy = scene.visitor(house, "Cy Late");
        assertThatThrownBy(() -> scene.start(house, cy, offer)).isInstanceOf(Missing.class);
    }

    @Test
    void anArchivedPackageIsSoldNoMoreAndKeepsItsSubscribers() {
        var ana = scene.subscriber(house, "Ana Stays", offer);

        stage.run(house, house.owner(), () -> packages.archive(offer.id()));

        var ben = scene.visitor(house, "Ben Late");
        assertThatThrownBy(() -> scene.start(house, ben, offer)).isInstanceOf(Missing.class);
        assertThat(stage.asTask(house, () -> packages.offered())).isEmpty();
        assertThat(scene.subscription(house, ana).orElseThrow().packageName()).isEqualTo("Marathon");
    }

    @Test
    void nobodySeesOrBuysForSomebodyElse() {
        var ana = scene.subscriber(house, "Ana Own", offer);
        var ben = scene.visitor(house, "Ben Other");
        var elsewhere = stage.house();
        var back = new Checkouts.Return("http://localhost/a", "http://localhost/b");

        assertThatThrownBy(() -> as(ben, () -> subscriptions.of(ana.id()))).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> as(ben, () -> subscriptions.cancelAtPeriodEnd(ana.id())))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> as(ben, () -> subscriptions.portalUrl(ana.id(), "http://localhost/")))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> as(ana, () -> subscriptions.all())).isInstanceOf(SeatException.class);
        assertThatThrownBy(() -> as(ana, () -> packages.archive(offer.id()))).isInstanceOf(SeatException.class);
        assertThatThrownBy(() -> stage.as(elsewhere, elsewhere.owner(), () -> subscriptions.of(ana.id())))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.as(elsewhere, elsewhere.owner(), () -> packages.get(offer.id())))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() ->
                        as(ben, () -> checkouts.start(ana.id(), offer.price().id(), back)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.as(
                        house,
                        house.owner(),
                        () -> checkouts.start(ben.id(), offer.price().id(), back)))
                .isInstanceOf(SeatException.class);
        assertThat(stage.as(elsewhere, elsewhere.owner(), () -> subscriptions.all()))
                .isEmpty();
    }

    @Test
    void everyPostCarriesAKeyAndThePracticesAccount() {
        scene.subscriber(house, "Ana Keyed", offer);
        var account = stage.asTask(house, () -> accounts.required());

        var posts = sandbox.calls().stream()
                .filter(call -> call.method().equals("POST"))
                .toList();

        assertThat(posts).allSatisfy(call -> {
            assertThat(call.key()).isNotEmpty();
            assertThat(call.version()).isEqualTo("2026-07-29.dahlia");
            assertThat(call.account().isEmpty()).isEqualTo(call.path().startsWith("/v2/core/accounts"));
        });
        assertThat(posts)
                .anyMatch(call -> call.account().equals(account) && call.path().equals("/v1/checkout/sessions"));
    }

    private <T> T as(AthleteProfile who, java.util.function.Supplier<T> work) {
        return stage.as(house, Objects.requireNonNull(who.account()), work);
    }

    private void as(AthleteProfile who, Runnable work) {
        stage.run(house, Objects.requireNonNull(who.account()), work);
    }

    private List<?> atStripe() {
        return stage.asTask(house, () -> gateway.subscriptions(accounts.required()));
    }

    private Map<UsageCounters.Kind, Long> counters() {
        List<PracticeId> ids = List.of(house.id());
        return stage.asAdmin(() -> usage.of(ids)).getOrDefault(house.id(), Map.of());
    }
}
