package io.milepost.billing;

import io.milepost.testing.OnMySql;

@OnMySql
class WebhookOnMySqlTest extends WebhookContract {}
