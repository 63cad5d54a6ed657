package io.milepost.activities;

import java.time.LocalDate;
import java.util.UUID;

/** When an athlete trained last. */
record LastDay(UUID athlete, LocalDate day) {}
