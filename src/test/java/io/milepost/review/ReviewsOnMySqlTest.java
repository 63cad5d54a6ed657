package io.milepost.review;

import io.milepost.testing.OnMySql;

/** The same on MySQL. */
@OnMySql
class ReviewsOnMySqlTest extends ReviewsTest {}
