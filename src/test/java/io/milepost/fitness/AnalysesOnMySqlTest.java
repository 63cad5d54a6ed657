package io.milepost.fitness;

import io.milepost.testing.OnMySql;

/** The same on MySQL, whose locks and snapshots are others than H2's. */
@OnMySql
class AnalysesOnMySqlTest extends AnalysesTest {}
