package io.milepost.workspace;

import io.milepost.testing.OnMySql;

@OnMySql
class OfflineEntriesOnMySqlTest extends OfflineEntriesTest {}
