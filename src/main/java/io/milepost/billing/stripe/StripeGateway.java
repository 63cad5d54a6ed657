package io.milepost.billing.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.StripeException;
import com.stripe.model.Invoice;
import com.stripe.model.Subscription;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.EventListParams;
import com.stripe.param.InvoiceListParams;
import com.stripe.param.PriceCreateParams;
import com.stripe.param.ProductCreateParams;
import com.stripe.param.SubscriptionListParams;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.v2.core.AccountCreateParams;
import io.milepost.billing.BillingInterval;
import io.milepost.billing.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Calls to Stripe. Every call that creates or alters carries the caller's key, so that sending it twice does it once;
 * every call about athletes' money names the practice's account. All of them throw {@link StripeTrouble}. None may be
 * made while a database transaction is open.
 */
public final class StripeGateway {

    private final StripeClient stripe;

    StripeGateway(StripeClient stripe) {
        this.stripe = stripe;
    }

    @FunctionalInterface
    private interface Call<T> {
        T make() throws StripeException;
    }

    /** Opens a practice's own account, on which it is merchant of record. */
    public String openAccount(String key, String practiceName, String practiceId) {
        return calling(() -> stripe.v2()
                .core()
                .accounts()
                .create(
                        AccountCreateParams.builder()
                                .setDisplayName(practiceName)
                                .setDashboard(AccountCreateParams.Dashboard.FULL)
                                .setConfiguration(AccountCreateParams.Configuration.builder()
                                        .setMerchant(AccountCreateParams.Configuration.Merchant.builder()
                                                .setCapabilities(
                                                        AccountCreateParams.Configuration.Merchant.Capabilities
                                                                .builder()
                                                                .setCardPayments(AccountCreateParams.Configuration
                                                                        .Merchant.Capabilities.CardPayments.builder()
                                                                        .setRequested(true)
                                                                        .build())
                                                                .build())
                                                .build())
                                        .build())
                                .putMetadata("practice", practiceId)
                                .build(),
                        RequestOptions.builder().setIdempotencyKey(key).build())
                .getId());
    }

    public String createProduct(String account, String key, String name) {
        return calling(() -> stripe.v1()
                .products()
                .create(ProductCreateParams.builder().setName(name).build(), in(account, key))
                .getId());
    }

    /** Creates a price; like Stripe's, it never changes. */
    public String createPrice(String account, String key, String product, Money money, BillingInterval interval) {
        return calling(() -> stripe.v1()
                .prices()
                .create(
                        PriceCreateParams.builder()
                                .setProduct(product)
                                .setCurrency(money.stripeCurrency())
                                .setUnitAmount(money.minor())
                                .setRecurring(PriceCreateParams.Recurring.builder()
                                        .setInterval(PriceCreateParams.Recurring.Interval.valueOf(
                                                interval.unit().toUpperCase(Locale.ROOT)))
                                        .setIntervalCount((long) interval.count())
                                        .build())
                                .build(),
                        in(account, key))
                .getId());
    }

    public String createCustomer(String account, String key, String mail, String name, String athlete) {
        return calling(() -> stripe.v1()
                .customers()
                .create(
                        CustomerCreateParams.builder()
                                .setEmail(mail)
                                .setName(name)
                                .putMetadata("athlete", athlete)
                                .build(),
                        in(account, key))
                .getId());
    }

    public RemoteCheckout openCheckout(String account, String key, CheckoutWish wish) {
        var subscription = SessionCreateParams.SubscriptionData.builder()
                .setBillingMode(SessionCreateParams.SubscriptionData.BillingMode.builder()
                        .setType(SessionCreateParams.SubscriptionData.BillingMode.Type.FLEXIBLE)
                        .build())
                .putMetadata("athlete", wish.reference());
        var trial = wish.trialDays();
        if (trial != null) {
            subscription.setTrialPeriodDays(trial.longValue());
        }
        var params = SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.SUBSCRIPTION)
                .setUiMode(SessionCreateParams.UiMode.HOSTED_PAGE)
                .setCustomer(wish.customer())
                .setClientReferenceId(wish.reference())
                .setSuccessUrl(wish.successUrl())
                .setCancelUrl(wish.cancelUrl())
                .addLineItem(SessionCreateParams.LineItem.builder()
                        .setPrice(wish.price())
                        .setQuantity(1L)
                        .build())
                .setSubscriptionData(subscription.build())
                .build();
        return calling(() -> checkout(stripe.v1().checkout().sessions().create(params, in(account, key))));
    }

    public RemoteCheckout checkout(String account, String id) {
        return calling(() -> checkout(stripe.v1().checkout().sessions().retrieve(id, in(account))));
    }

    public RemoteSubscription subscription(String account, String id) {
        return calling(() -> subscription(stripe.v1().subscriptions().retrieve(id, in(account))));
    }

    /** Every subscription of an account, whatever became of it. */
    public List<RemoteSubscription> subscriptions(String account) {
        var params = SubscriptionListParams.builder()
                .setStatus(SubscriptionListParams.Status.ALL)
                .setLimit(100L)
                .build();
        return calling(() -> {
            var all = new ArrayList<RemoteSubscription>();
            stripe.v1()
                    .subscriptions()
                    .list(params, in(account))
                    .autoPagingIterable()
                    .forEach(one -> all.add(subscription(one)));
            return all;
        });
    }

    public RemoteSubscription cancelAtPeriodEnd(String account, String key, String id, boolean atEnd) {
        var params =
                SubscriptionUpdateParams.builder().setCancelAtPeriodEnd(atEnd).build();
        return calling(() -> subscription(stripe.v1().subscriptions().update(id, params, in(account, key))));
    }

    public RemoteInvoice invoice(String account, String id) {
        return calling(() -> invoice(stripe.v1().invoices().retrieve(id, in(account))));
    }

    /** The invoices of a subscription, newest first. */
    public List<RemoteInvoice> invoices(String account, String subscription) {
        var params = InvoiceListParams.builder()
                .setSubscription(subscription)
                .setLimit(24L)
                .build();
        return calling(() -> stripe.v1().invoices().list(params, in(account)).getData().stream()
                .map(StripeGateway::invoice)
                .toList());
    }

    /** A fresh link to the page where a customer changes the card or ends the subscription. */
    public String portal(String account, String key, String customer, String returnUrl) {
        var params = com.stripe.param.billingportal.SessionCreateParams.builder()
                .setCustomer(customer)
                .setReturnUrl(returnUrl)
                .build();
        return calling(() -> stripe.v1()
                .billingPortal()
                .sessions()
                .create(params, in(account, key))
                .getUrl());
    }

    /** Events since then that never reached our endpoint. */
    public List<RemoteEvent> undelivered(String account, Instant since) {
        var params = EventListParams.builder()
                .setDeliverySuccess(false)
                .setCreated(EventListParams.Created.builder()
                        .setGte(since.getEpochSecond())
                        .build())
                .setLimit(100L)
                .build();
        return calling(() -> {
            var all = new ArrayList<RemoteEvent>();
            stripe.v1()
                    .events()
                    .list(params, in(account))
                    .autoPagingIterable()
                    .forEach(one -> all.add(StripeSignatures.event(one)));
            return all;
        });
    }

    private static RemoteCheckout checkout(Session session) {
        return new RemoteCheckout(
                session.getId(),
                session.getStatus(),
                session.getUrl(),
                Instant.ofEpochSecond(session.getExpiresAt()),
                session.getCustomer(),
                session.getSubscription());
    }

    private static RemoteSubscription subscription(Subscription subscription) {
        var item = subscription.getItems().getData().getFirst();
        var periodEnd = Instant.ofEpochSecond(item.getCurrentPeriodEnd());
        var atEnd = Boolean.TRUE.equals(subscription.getCancelAtPeriodEnd());
        return new RemoteSubscription(
                subscription.getId(),
                subscription.getCustomer(),
                subscription.getStatus(),
                item.getPrice().getId(),
                Optional.ofNullable(item.getPrice().getUnitAmount()).orElse(0L)
                        * Optional.ofNullable(item.getQuantity()).orElse(1L),
                item.getPrice().getCurrency(),
                Instant.ofEpochSecond(subscription.getStartDate()),
                Instant.ofEpochSecond(item.getCurrentPeriodStart()),
                periodEnd,
                atEnd ? periodEnd : instant(subscription.getCancelAt()),
                subscription.getPauseCollection() != null,
                instant(subscription.getTrialEnd()),
                instant(subscription.getEndedAt()));
    }

    private static RemoteInvoice invoice(Invoice invoice) {
        var parent = invoice.getParent();
        var details = parent == null ? null : parent.getSubscriptionDetails();
        var transitions = invoice.getStatusTransitions();
        return new RemoteInvoice(
                invoice.getId(),
                invoice.getCustomer(),
                details == null ? null : details.getSubscription(),
                invoice.getStatus(),
                invoice.getNumber(),
                invoice.getTotal(),
                invoice.getAmountPaid(),
                invoice.getCurrency(),
                Instant.ofEpochSecond(invoice.getCreated()),
                transitions == null ? null : instant(transitions.getPaidAt()),
                instant(invoice.getNextPaymentAttempt()),
                invoice.getHostedInvoiceUrl());
    }

    private static @Nullable Instant instant(@Nullable Long seconds) {
        return seconds == null ? null : Instant.ofEpochSecond(seconds);
    }

    private static RequestOptions in(String account) {
        return RequestOptions.builder().setStripeAccount(account).build();
    }

    private static RequestOptions in(String account, String key) {
        return RequestOptions.builder()
                .setStripeAccount(account)
                .setIdempotencyKey(key)
                .build();
    }

    private static <T> T calling(Call<T> call) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a call to Stripe inside a database transaction");
        }
        try {
            return call.make();
        } catch (StripeException e) {
            throw new StripeTrouble(kind(e), Optional.ofNullable(e.getMessage()).orElse("Stripe did not answer"), e);
        }
    }

    private static StripeTrouble.Kind kind(StripeException e) {
        if (e instanceof IdempotencyException) {
            return StripeTrouble.Kind.KEY_REUSED;
        }
        var status = Optional.ofNullable(e.getStatusCode()).orElse(0);
        if (e instanceof ApiConnectionException || status == 409 || status == 429 || status >= 500) {
            return StripeTrouble.Kind.LATER;
        }
        return status == 404 ? StripeTrouble.Kind.MISSING : StripeTrouble.Kind.REFUSED;
    }
}
