package io.milepost.progress;

import io.milepost.testing.OnMySql;

/** The same on MySQL. */
@OnMySql
class PastGoalsOnMySqlTest extends PastGoalsTest {}
