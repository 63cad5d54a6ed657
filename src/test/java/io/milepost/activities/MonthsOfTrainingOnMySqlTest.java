package io.milepost.activities;

import io.milepost.testing.OnMySql;

/** The same on MySQL. */
@OnMySql
class MonthsOfTrainingOnMySqlTest extends MonthsOfTrainingTest {}
