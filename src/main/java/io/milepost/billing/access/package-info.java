/** The pure rule that turns what Stripe says of a subscription into what its athlete may do, and until when. */
@NullMarked
package io.milepost.billing.access;

import org.jspecify.annotations.NullMarked;
