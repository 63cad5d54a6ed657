package io.milepost.activities;

import io.milepost.testing.OnMySql;

@OnMySql
class ArchiveImportsOnMySqlTest extends ArchiveImportRules {}
