package io.milepost.connections.sources;

/**
 * What a person gave an application.
 *
 * @param user the vendor's id of the person
 * @param enough whether it covers their activities
 */
public record Grant(Tokens tokens, String user, boolean enough) {}
