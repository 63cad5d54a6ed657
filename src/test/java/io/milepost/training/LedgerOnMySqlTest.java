package io.milepost.training;

import io.milepost.testing.OnMySql;

@OnMySql
class LedgerOnMySqlTest extends LedgerRules {}
