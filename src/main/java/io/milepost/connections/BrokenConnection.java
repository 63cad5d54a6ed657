package io.milepost.connections;

import io.milepost.roster.AthleteId;
import java.time.Instant;

/**
 * A connection through which nothing comes until somebody mends it: the athlete, or the owner where it is for the keys.
 *
 * @param since when it broke
 */
public record BrokenConnection(AthleteId athlete, Vendor vendor, Breakage why, Instant since) {}
