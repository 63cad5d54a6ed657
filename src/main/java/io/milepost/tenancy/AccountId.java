package io.milepost.tenancy;

import java.util.UUID;

/** Identifies a person's account, which may belong to several practices. */
public record AccountId(UUID value) {}
