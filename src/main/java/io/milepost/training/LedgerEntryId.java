package io.milepost.training;

import java.util.UUID;

/** Identifies an entry of the ledger. */
public record LedgerEntryId(UUID value) {}
