package io.milepost.billing.sandbox;

/**
 * One call of the API as it arrived, for tests that look at what the application sends.
 *
 * @param account the {@code Stripe-Account} header, empty if there was none
 * @param key the {@code Idempotency-Key} header, empty if there was none
 * @param version the {@code Stripe-Version} header
 */
public record SandboxCall(String method, String path, String account, String key, String version) {}
