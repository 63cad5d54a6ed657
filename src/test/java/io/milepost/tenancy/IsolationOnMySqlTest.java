package io.milepost.tenancy;

import io.milepost.testing.OnMySql;

@OnMySql
class IsolationOnMySqlTest extends IsolationRules {}
