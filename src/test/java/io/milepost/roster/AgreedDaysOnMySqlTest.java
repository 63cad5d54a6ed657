package io.milepost.roster;

import io.milepost.testing.OnMySql;

/** The same on MySQL. */
@OnMySql
class AgreedDaysOnMySqlTest extends AgreedDaysTest {}
