package io.milepost.roster;

import java.util.UUID;

/** Identifies a group of athletes in one practice. */
public record GroupId(UUID value) {}
