package io.milepost.roster;

import io.milepost.testing.OnMySql;

/** The same on MySQL. */
@OnMySql
class AvailabilitiesOnMySqlTest extends AvailabilitiesTest {}
