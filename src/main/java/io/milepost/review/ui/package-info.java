/** The screens of reviews: the coach's findings, and what the athlete reads of them. */
@NullMarked
package io.milepost.review.ui;

import org.jspecify.annotations.NullMarked;
