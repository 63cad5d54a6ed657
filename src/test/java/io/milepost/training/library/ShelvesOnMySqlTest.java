package io.milepost.training.library;

import io.milepost.testing.OnMySql;

@OnMySql
class ShelvesOnMySqlTest extends ShelvesTest {}
