package io.milepost.training;

import io.milepost.testing.OnMySql;

/** The same on MySQL. */
@OnMySql
class PausesOnMySqlTest extends PausesTest {}
