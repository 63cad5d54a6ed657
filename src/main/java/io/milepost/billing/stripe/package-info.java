/** The one way to Stripe: every call keyed and named by its account, every answer turned into records of ours. */
@NullMarked
package io.milepost.billing.stripe;

import org.jspecify.annotations.NullMarked;
