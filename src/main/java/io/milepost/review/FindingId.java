package io.milepost.review;

import java.util.UUID;

/** Identifies a finding of one review. */
public record FindingId(UUID value) {}
