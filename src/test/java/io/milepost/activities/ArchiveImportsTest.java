package io.milepost.activities;

class ArchiveImportsTest extends ArchiveImportRules {}
