package io.milepost.billing;

class WebhookTest extends WebhookContract {}
