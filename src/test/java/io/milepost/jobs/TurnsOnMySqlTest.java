package io.milepost.jobs;

import io.milepost.testing.OnMySql;

@OnMySql
class TurnsOnMySqlTest extends TurnRules {}
