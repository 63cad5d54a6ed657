package io.milepost.ui;

/**
 * A file to download.
 *
 * @param type its media type
 */
public record NamedFile(String name, String type, byte[] bytes) {}
