package io.milepost.accounts;

import java.time.Instant;
import java.util.UUID;

/** A device on which somebody is signed in, in words that they recognise ({@code Firefox on Linux}). */
public record SignIn(UUID id, String device, Instant began, Instant lastSeen) {}
