package io.milepost.testing;

/** One way to a MySQL server is closed on this machine; the reason is a sentence. */
final class MySqlUnavailable extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    MySqlUnavailable(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
