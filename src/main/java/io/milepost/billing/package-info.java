/** What an athlete buys and owes: packages and prices, checkout, subscriptions, and the access they give. */
@NullMarked
package io.milepost.billing;

import org.jspecify.annotations.NullMarked;
