package io.milepost.training.outward;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody's calendar can be read at a secret address. The address itself is told once, when it is made.
 *
 * @param fetched when a program last asked, to the hour; null while none did
 */
public record CalendarFeed(Instant opened, @Nullable Instant fetched) {}
