package io.milepost.progress.detection;

import io.milepost.progress.Achievement;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A milestone in the evidence.
 *
 * @param evidence the session or race result that proves it
 */
public record Finding(UUID evidence, LocalDate day, Achievement achievement) {}
