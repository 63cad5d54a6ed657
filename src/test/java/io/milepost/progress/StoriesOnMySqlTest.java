package io.milepost.progress;

import io.milepost.testing.OnMySql;

/** The same on MySQL. */
@OnMySql
class StoriesOnMySqlTest extends StoriesTest {}
