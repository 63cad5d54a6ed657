package io.milepost.training.proposals;

import io.milepost.testing.OnMySql;

@OnMySql
class PlanHistoryOnMySqlSoak extends PlanHistorySoak {}
