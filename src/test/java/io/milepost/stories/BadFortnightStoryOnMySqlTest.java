package io.milepost.stories;

import io.milepost.testing.OnMySql;

@OnMySql
class BadFortnightStoryOnMySqlTest extends BadFortnightStoryTest {}
