package io.milepost.connections.sources;

import java.net.URI;

/**
 * Where a vendor is spoken to.
 *
 * @param pages where people are sent
 * @param tokens where tokens are given
 * @param api where data is
 */
public record Bases(URI pages, URI tokens, URI api) {

    public static Bases one(URI base) {
        return new Bases(base, base, base);
    }
}
