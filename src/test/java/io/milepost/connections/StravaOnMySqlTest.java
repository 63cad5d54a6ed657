package io.milepost.connections;

import io.milepost.testing.OnMySql;

@OnMySql
class StravaOnMySqlTest extends StravaContract {}
