package io.milepost.training.comments;

import io.milepost.testing.OnMySql;

/** The same on MySQL. */
@OnMySql
class CommentsOnMySqlTest extends CommentsTest {}
