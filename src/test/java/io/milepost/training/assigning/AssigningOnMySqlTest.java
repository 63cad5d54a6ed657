package io.milepost.training.assigning;

import io.milepost.testing.OnMySql;

/** The same on MySQL: one turn for each athlete, whoever works on it. */
@OnMySql
class AssigningOnMySqlTest extends AssigningTest {}
