package io.milepost.connections.sources;

/** An activity as the vendor has it, in a form that imports read. */
public record Recording(String name, byte[] content) {}
