package io.milepost.progress;

import io.milepost.testing.OnMySql;

@OnMySql
class PlanMilestonesOnMySqlTest extends PlanMilestonesTest {}
