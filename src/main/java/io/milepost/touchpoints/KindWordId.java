package io.milepost.touchpoints;

import java.util.UUID;

/** Identifies words of a library of replies; shipped ones too, which are the same everywhere. */
public record KindWordId(UUID value) {}
