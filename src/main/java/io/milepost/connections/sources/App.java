package io.milepost.connections.sources;

/** A practice's application at a vendor. Its secret is never shown. */
public record App(String client, String secret) {
    @Override
    public String toString() {
        return "App[" + client + "]";
    }
}
