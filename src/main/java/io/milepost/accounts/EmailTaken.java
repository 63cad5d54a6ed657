package io.milepost.accounts;

/** An account with this address exists already. */
public final class EmailTaken extends RuntimeException {
    public EmailTaken() {
        super("an account with this address exists");
    }
}
