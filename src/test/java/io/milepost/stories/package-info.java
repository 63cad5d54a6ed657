/**
 * The three stories of the product, from sign-up to effect: a coach manages clients, an athlete signs up and pays, an
 * admin manages tenants. Each on MySQL at the width where it is at home, and on H2 at the other.
 */
@NullMarked
package io.milepost.stories;

import org.jspecify.annotations.NullMarked;
