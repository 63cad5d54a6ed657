/** What tests stand on: a real MySQL, a real browser, and the order and the reckoning of a whole run. */
@NullMarked
package io.milepost.testing;

import org.jspecify.annotations.NullMarked;
