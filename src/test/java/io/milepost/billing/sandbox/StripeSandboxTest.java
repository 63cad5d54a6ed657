package io.milepost.billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.StripeClient;
import com.stripe.exception.CardException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Subscription;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.EventListParams;
import com.stripe.param.InvoiceListParams;
import com.stripe.param.InvoicePayParams;
import com.stripe.param.InvoiceRetrieveParams;
import com.stripe.param.PriceCreateParams;
import com.stripe.param.ProductCreateParams;
import com.stripe.param.SubscriptionListParams;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.checkout.SessionCreateParams;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StripeSandboxTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    @TempDir
    Path folder;

    private StripeSandbox sandbox;
    private StripeClient stripe;
    private RequestOptions inPractice;

    @BeforeEach
    void start() throws Exception {
        open(SandboxOptions.inMemory(Clock.fixed(NOW, ZoneOffset.UTC)));
        inPractice = account("Kim's runners");
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void acceptedCardMakesAnActiveSubscriptionWithThePeriodOnItsItem() throws Exception {
        var session = checkout(4900, "eur");

        var answer = post(
                session.getUrl(),
                Map.of("email", "ana@example.org", "number", "4242 4242 4242 4242", "expiry", "12/34", "cvc", "123"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .contains("https://milepost.example/welcome?session=" + session.getId());
        var subscription = onlySubscription();
        assertThat(subscription.getStatus()).isEqualTo("active");
        assertThat(subscription.getBillingMode().getType()).isEqualTo("flexible");
        assertThat(subscription.getMetadata()).containsEntry("athlete", "a1");
        var item = subscription.getItems().getData().getFirst();
        assertThat(Instant.ofEpochSecond(item.getCurrentPeriodEnd())).isEqualTo(Instant.parse("2026-12-21T09:00:00Z"));
        var invoice = stripe.v1()
                .invoices()
                .retrieve(
                        subscription.getLatestInvoice(),
                        InvoiceRetrieveParams.builder().addExpand("payments").build(),
                        inPractice);
        assertThat(invoice.getStatus()).isEqualTo("paid");
        assertThat(invoice.getParent().getSubscriptionDetails().getSubscription())
                .isEqualTo(subscription.getId());
        assertThat(invoice.getPayments().getData())
                .singleElement()
                .satisfies(payment -> assertThat(payment.getAmountPaid()).isEqualTo(4900));
        assertThat(stripe.v1()
                        .checkout()
                        .sessions()
                        .retrieve(session.getId(), inPractice)
                        .getSubscription())
                .isEqualTo(subscription.getId());
    }

    @Test
    void aDeclinedCardSaysSoAndAnotherOnePays() throws Exception {
        var session = checkout(4900, "eur");

        var declined = post(
                session.getUrl(),
                Map.of("email", "ana@example.org", "number", "4000000000000002", "expiry", "12/34", "cvc", "123"));

        assertThat(declined.statusCode()).isEqualTo(402);
        assertThat(declined.body()).contains("Your card was declined").contains("role=\"alert\"");
        assertThat(stripe.v1()
                        .subscriptions()
                        .list(SubscriptionListParams.builder().build(), inPractice)
                        .getData())
                .isEmpty();
        sandbox.pay(session.getUrl(), "ana@example.org", TestCard.PAYS);
        assertThat(onlySubscription().getStatus()).isEqualTo("active");
    }

    @Test
    void abandoned3dSecureLeavesItIncompleteAndThenItExpires() throws Exception {
        var session = checkout(4900, "eur");
        var sent = post(
                session.getUrl(),
                Map.of("email", "ana@example.org", "number", "4000002500003155", "expiry", "12/34", "cvc", "123"));
        var bank = sandbox.base() + sent.headers().firstValue("Location").orElseThrow();

        assertThat(post(bank, Map.of("answer", "fail")).statusCode()).isEqualTo(402);
        assertThat(onlySubscription().getStatus()).isEqualTo("incomplete");

        sandbox.advance(Duration.ofHours(23));
        assertThat(stripe.v1()
                        .subscriptions()
                        .retrieve(onlySubscription().getId(), inPractice)
                        .getStatus())
                .isEqualTo("incomplete_expired");
    }

    @Test
    void completed3dSecureActivates() throws Exception {
        var session = checkout(4900, "eur");
        post(
                session.getUrl(),
                Map.of("email", "ana@example.org", "number", "4000002500003155", "expiry", "12/34", "cvc", "123"));

        var back = post(sandbox.base() + "/c/3ds/" + session.getId(), Map.of("answer", "complete"));

        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(onlySubscription().getStatus()).isEqualTo("active");
    }

    @Test
    void wrongFieldsAreNamedAndKeepWhatWasTyped() throws Exception {
        var session = checkout(4900, "eur");

        var answer = post(
                session.getUrl(),
                Map.of("email", "a\"na@example.org", "number", "4242424242424242", "expiry", "13/34", "cvc", "123"));

        assertThat(answer.body())
                .contains("a&quot;na@example.org")
                .contains("id=\"expiry\" name=\"expiry\"")
                .contains("Write the expiry date as on the card");
    }

    @Test
    void aKeyIsReplayedAndRefusesOtherParameters() throws Exception {
        var options = inPractice.toBuilder().setIdempotencyKey("once").build();
        var params = CustomerCreateParams.builder().setEmail("ana@example.org").build();

        var first = stripe.v1().customers().create(params, options);
        var again = stripe.v1().customers().create(params, options);

        assertThat(again.getId()).isEqualTo(first.getId());
        assertThat(again.getLastResponse().headers().firstValue("Idempotent-Replayed"))
                .contains("true");
        assertThatThrownBy(() -> stripe.v1()
                        .customers()
                        .create(
                                CustomerCreateParams.builder()
                                        .setEmail("bo@example.org")
                                        .build(),
                                options))
                .isInstanceOf(IdempotencyException.class);
        assertThat(stripe.v1().customers().list(inPractice).getData()).hasSize(1);
    }

    @Test
    void accountsDoNotSeeEachOther() throws Exception {
        var customer = stripe.v1()
                .customers()
                .create(
                        CustomerCreateParams.builder()
                                .setEmail("ana@example.org")
                                .build(),
                        inPractice);
        var other = account("Elsewhere");

        assertThatThrownBy(() -> stripe.v1().customers().retrieve(customer.getId(), other))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("No such customer");
        assertThatThrownBy(() -> stripe.v1()
                        .customers()
                        .list(RequestOptions.builder()
                                .setStripeAccount("acct_nobody")
                                .build()))
                .isInstanceOf(StripeException.class)
                .hasMessageContaining("does not have access");
    }

    @Test
    void aParameterThatWouldBeIgnoredIsRefused() {
        assertThatThrownBy(() -> stripe.v1()
                        .customers()
                        .create(CustomerCreateParams.builder().setPhone("1").build(), inPractice))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("phone");
    }

    @Test
    void renewalsFollowTheMonthFromItsAnchorAndJpyStaysWhole() throws Exception {
        var session = checkout(5000, "jpy");
        sandbox.pay(session.getUrl(), "ana@example.org", TestCard.PAYS);

        sandbox.advance(Duration.ofDays(95));

        var invoices = stripe.v1()
                .invoices()
                .list(
                        InvoiceListParams.builder()
                                .setSubscription(onlySubscription().getId())
                                .build(),
                        inPractice)
                .getData();
        assertThat(invoices).hasSize(4).allSatisfy(invoice -> {
            assertThat(invoice.getStatus()).isEqualTo("paid");
            assertThat(invoice.getTotal()).isEqualTo(5000);
        });
        assertThat(Instant.ofEpochSecond(
                        onlySubscription().getItems().getData().getFirst().getCurrentPeriodEnd()))
                .isEqualTo(Instant.parse("2027-03-21T09:00:00Z"));
    }

    @Test
    void aDeclinedRenewalIsPastDueThenPaidOrAfterAllRetriesCanceled() throws Exception {
        sandbox.pay(checkout(4900, "eur").getUrl(), "ana@example.org", TestCard.PAYS);
        var id = onlySubscription().getId();
        sandbox.changeCard(id, TestCard.FAILS_WHEN_CHARGED);

        sandbox.advance(Duration.ofDays(31));
        var late = onlySubscription();
        assertThat(late.getStatus()).isEqualTo("past_due");
        var invoice = late.getLatestInvoice();
        assertThatThrownBy(() -> stripe.v1()
                        .invoices()
                        .pay(invoice, InvoicePayParams.builder().build(), inPractice))
                .isInstanceOf(CardException.class);

        sandbox.changeCard(id, TestCard.PAYS);
        stripe.v1().invoices().pay(invoice, InvoicePayParams.builder().build(), inPractice);
        assertThat(onlySubscription().getStatus()).isEqualTo("active");

        sandbox.changeCard(id, TestCard.FAILS_WHEN_CHARGED);
        sandbox.advance(Duration.ofDays(50));
        assertThat(stripe.v1().subscriptions().retrieve(id, inPractice).getStatus())
                .isEqualTo("canceled");
    }

    @Test
    void cancelAtPeriodEndCanBeUndoneAndElseEndsThere() throws Exception {
        sandbox.pay(checkout(4900, "eur").getUrl(), "ana@example.org", TestCard.PAYS);
        var id = onlySubscription().getId();
        var end = onlySubscription().getItems().getData().getFirst().getCurrentPeriodEnd();

        assertThat(cancelAtEnd(id, true).getCancelAt()).isEqualTo(end);
        assertThat(cancelAtEnd(id, false).getCancelAt()).isNull();
        cancelAtEnd(id, true);
        sandbox.advance(Duration.ofDays(40));

        var over = stripe.v1().subscriptions().retrieve(id, inPractice);
        assertThat(over.getStatus()).isEqualTo("canceled");
        assertThat(over.getEndedAt()).isEqualTo(end);
    }

    @Test
    void thePortalChangesTheCardAndEndsAndKeepsTheSubscription() throws Exception {
        sandbox.pay(checkout(4900, "eur").getUrl(), "ana@example.org", TestCard.PAYS);
        var subscription = onlySubscription();
        var portal = stripe.v1()
                .billingPortal()
                .sessions()
                .create(
                        com.stripe.param.billingportal.SessionCreateParams.builder()
                                .setCustomer(subscription.getCustomer())
                                .setReturnUrl("https://milepost.example/me")
                                .build(),
                        inPractice)
                .getUrl();

        post(portal, Map.of("do", "cancel", "subscription", subscription.getId()));
        assertThat(onlySubscription().getCancelAtPeriodEnd()).isTrue();
        post(portal, Map.of("do", "keep", "subscription", subscription.getId()));
        assertThat(onlySubscription().getCancelAtPeriodEnd()).isFalse();

        var refused = post(portal, Map.of("do", "card", "number", "4000000000000002", "expiry", "12/34", "cvc", "123"));
        assertThat(refused.statusCode()).isEqualTo(402);
        post(portal, Map.of("do", "card", "number", "4000000000000341", "expiry", "12/34", "cvc", "123"));
        sandbox.advance(Duration.ofDays(31));
        assertThat(onlySubscription().getStatus()).isEqualTo("past_due");

        var invoice = stripe.v1().invoices().retrieve(onlySubscription().getLatestInvoice(), inPractice);
        post(invoice.getHostedInvoiceUrl(), Map.of("number", "4242424242424242", "expiry", "12/34", "cvc", "123"));
        assertThat(onlySubscription().getStatus()).isEqualTo("active");
    }

    @Test
    void undeliveredEventsCanBeListed() throws Exception {
        sandbox.pay(checkout(4900, "eur").getUrl(), "ana@example.org", TestCard.PAYS);

        var events = stripe.v1()
                .events()
                .list(
                        EventListParams.builder()
                                .setDeliverySuccess(false)
                                .addType("customer.subscription.created")
                                .addType("checkout.session.completed")
                                .build(),
                        inPractice)
                .getData();

        assertThat(events)
                .extracting(event -> event.getType())
                .containsExactly("checkout.session.completed", "customer.subscription.created");
        assertThat(events.getFirst().getAccount()).isEqualTo(inPractice.getStripeAccount());
        assertThat(events.getFirst().getDataObjectDeserializer().getObject()).containsInstanceOf(Session.class);
    }

    @Test
    void theStateOutlivesARestart() throws Exception {
        sandbox.close();
        var options = SandboxOptions.keptIn(folder.resolve("stripe.json"), 0, Clock.fixed(NOW, ZoneOffset.UTC));
        open(options);
        inPractice = account("Kim's runners");
        sandbox.pay(checkout(4900, "eur").getUrl(), "ana@example.org", TestCard.PAYS);
        var before = onlySubscription().getId();

        sandbox.close();
        open(options);

        assertThat(onlySubscription().getId()).isEqualTo(before);
        sandbox.advance(Duration.ofDays(31));
        assertThat(onlySubscription().getStatus()).isEqualTo("active");
    }

    @Test
    void theCallsSayWhoseTheyAreWithWhichKeyAndVersion() throws Exception {
        stripe.v1()
                .customers()
                .create(
                        CustomerCreateParams.builder().setEmail("a@example.org").build(),
                        inPractice.toBuilder().setIdempotencyKey("k1").build());

        assertThat(sandbox.calls().getLast())
                .isEqualTo(new SandboxCall(
                        "POST", "/v1/customers", inPractice.getStripeAccount(), "k1", com.stripe.Stripe.API_VERSION));
    }

    private void open(SandboxOptions options) throws IOException {
        sandbox = StripeSandbox.start(options);
        var base = sandbox.base().toString();
        stripe = StripeClient.builder()
                .setApiKey(options.apiKey())
                .setApiBase(base)
                .setConnectBase(base)
                .setFilesBase(base)
                .setMeterEventsBase(base)
                .build();
    }

    private RequestOptions account(String name) throws StripeException {
        var account = stripe.v2()
                .core()
                .accounts()
                .create(com.stripe.param.v2.core.AccountCreateParams.builder()
                        .setDisplayName(name)
                        .setContactEmail("kim@example.org")
                        .build());
        assertThat(stripe.v2().core().accounts().retrieve(account.getId()).getDisplayName())
                .isEqualTo(name);
        return RequestOptions.builder().setStripeAccount(account.getId()).build();
    }

    private Session checkout(long amount, String currency) throws StripeException {
        var product = stripe.v1()
                .products()
                .create(ProductCreateParams.builder().setName("Marathon").build(), inPractice);
        var price = stripe.v1()
                .prices()
                .create(
                        PriceCreateParams.builder()
                                .setProduct(product.getId())
                                .setCurrency(currency)
                                .setUnitAmount(amount)
                                .setRecurring(PriceCreateParams.Recurring.builder()
                                        .setInterval(PriceCreateParams.Recurring.Interval.MONTH)
                                        .build())
                                .build(),
                        inPractice);
        return stripe.v1()
                .checkout()
                .sessions()
                .create(
                        SessionCreateParams.builder()
                                .setMode(SessionCreateParams.Mode.SUBSCRIPTION)
                                .setUiMode(SessionCreateParams.UiMode.HOSTED_PAGE)
                                .setSuccessUrl("https://milepost.example/welcome?session={CHECKOUT_SESSION_ID}")
                                .setCustomerEmail("ana@example.org")
                                .addLineItem(SessionCreateParams.LineItem.builder()
                                        .setPrice(price.getId())
                                        .setQuantity(1L)
                                        .build())
                                .setSubscriptionData(SessionCreateParams.SubscriptionData.builder()
                                        .putMetadata("athlete", "a1")
                                        .setBillingMode(SessionCreateParams.SubscriptionData.BillingMode.builder()
                                                .setType(SessionCreateParams.SubscriptionData.BillingMode.Type.FLEXIBLE)
                                                .build())
                                        .build())
                                .build(),
                        inPractice);
    }

    private Subscription cancelAtEnd(String id, boolean atEnd) throws StripeException {
        return stripe.v1()
                .subscriptions()
                .update(
                        id,
                        SubscriptionUpdateParams.builder()
                                .setCancelAtPeriodEnd(atEnd)
                                .build(),
                        inPractice);
    }

    private Subscription onlySubscription() throws StripeException {
        var all = stripe.v1()
                .subscriptions()
                .list(
                        SubscriptionListParams.builder()
                                .setStatus(SubscriptionListParams.Status.ALL)
                                .build(),
                        inPractice)
                .getData();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static HttpResponse<String> post(String url, Map<String, String> fields) throws Exception {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create(url))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
