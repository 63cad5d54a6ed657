package io.milepost.progress;

import io.milepost.testing.OnMySql;

/** The same on MySQL: the facts that the migrations deliver, and that a year is replaced as a whole. */
@OnMySql
class StandardsOnMySqlTest extends StandardsTest {}
