package io.milepost.billing;

import java.util.UUID;

/** Identifies a coaching package of one practice. */
public record PackageId(UUID value) {}
