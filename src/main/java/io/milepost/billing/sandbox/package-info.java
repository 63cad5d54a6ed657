/**
 * A local Stripe: the HTTP API, the hosted pages and the signed webhooks that Milepost uses, on loopback, so that
 * everything about money can be tried and tested without a key and without a network.
 */
@NullMarked
@NamedInterface("sandbox")
package io.milepost.billing.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
