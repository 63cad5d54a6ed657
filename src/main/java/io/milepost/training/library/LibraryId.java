package io.milepost.training.library;

import java.util.Optional;
import java.util.UUID;

/** Reads the ids of a practice's own workouts and templates out of what a browser sent. */
final class LibraryId {

    private LibraryId() {}

    static Optional<UUID> of(String key) {
        try {
            return Optional.of(UUID.fromString(key));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
