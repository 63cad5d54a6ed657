package io.milepost.connections.sources;

import java.time.Instant;

/**
 * What lets an application read for a person. Neither token is ever shown.
 *
 * @param expires of the access token
 */
public record Tokens(String access, String refresh, Instant expires) {
    @Override
    public String toString() {
        return "Tokens[until " + expires + "]";
    }
}
