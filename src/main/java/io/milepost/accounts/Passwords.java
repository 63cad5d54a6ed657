package io.milepost.accounts;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are judged and kept: Argon2id with 19 MiB and two passes (OWASP's smallest recommended figures). */
public final class Passwords {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 128;

    private Passwords() {}

    public static boolean isLongEnough(String password) {
        return password.length() >= SHORTEST && password.length() <= LONGEST;
    }

    static PasswordEncoder encoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    }
}
