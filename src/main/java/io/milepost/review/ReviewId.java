package io.milepost.review;

import java.util.UUID;

/** Identifies a review. */
public record ReviewId(UUID value) {}
