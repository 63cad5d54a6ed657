package io.milepost.tenancy;

class IsolationTest extends IsolationRules {}
