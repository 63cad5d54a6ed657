package io.milepost.training.outward;

import io.milepost.testing.OnMySql;

/** The same on MySQL. */
@OnMySql
class CalendarFeedsOnMySqlTest extends CalendarFeedsTest {}
