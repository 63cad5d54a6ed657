package io.milepost.training.assigning;

import java.util.UUID;

/** Identifies one deed for many athletes; the ledger's entries of it carry the same id as their action. */
public record ActionId(UUID value) {}
