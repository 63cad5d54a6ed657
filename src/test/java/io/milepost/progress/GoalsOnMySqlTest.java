package io.milepost.progress;

import io.milepost.testing.OnMySql;

/** The same on MySQL: every kind of goal is read as it was set. */
@OnMySql
class GoalsOnMySqlTest extends GoalsTest {}
