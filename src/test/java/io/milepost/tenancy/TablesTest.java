package io.milepost.tenancy;

class TablesTest extends TableRules {}
