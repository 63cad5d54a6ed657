/** The screens about money: the owner's, the athlete's, and the public page where somebody signs up. */
@NullMarked
package io.milepost.billing.ui;

import org.jspecify.annotations.NullMarked;
