package io.milepost.connections;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The addresses that vendors are told, and the random words in them. */
@Component
class Hooks {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final String baseUrl;

    Hooks(@Value("${milepost.base-url}") String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** Where the vendor notifies; who does not know the word in it notifies nobody. */
    URI address(Vendor vendor, String hook) {
        return URI.create(baseUrl + "/webhooks/" + vendor.path() + "/" + hook);
    }

    /** Where the vendor sends people back to. */
    URI comeBack(Vendor vendor) {
        return URI.create(baseUrl + "/connections/" + vendor.path() + "/back");
    }

    /** The host that a vendor's form asks for. */
    String host() {
        return URI.create(baseUrl).getHost();
    }

    /** What Strava shows when it tries the address; follows from the word, so that nothing more is kept. */
    static String verifyToken(String hook) {
        return hash("verify " + hook);
    }

    /** 256 random bits. */
    static String randomWord() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** PKCE's challenge of a verifier: Base64url of its SHA-256. */
    static String challenge(String verifier) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(verifier));
    }

    static String hash(String text) {
        return HexFormat.of().formatHex(sha256(text));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
