package io.milepost.training.season;

import io.milepost.testing.OnMySql;

/** The same on MySQL. */
@OnMySql
class RaceDaysOnMySqlTest extends RaceDaysTest {}
