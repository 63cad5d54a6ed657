package io.milepost.connections.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals short secrets with AES-256-GCM. What is sealed is bound to its purpose, such as the row that it belongs to: moved to
 * another row it does not open. The first key seals, any opens, so that a key can be replaced while both are known.
 *
 * <p>The form is {@code 1.<key's mark>.<base64url of nonce and text>}.
 */
public final class Sealer {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int MARK_BYTES = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private record Key(String mark, SecretKeySpec secret) {}

    private final List<Key> keys = new ArrayList<>();

    /**
     * @param keys Base64 of 32 bytes each, the one that seals first
     * @throws IllegalArgumentException if there is none or one is of another shape; none is repeated in the message
     */
    public Sealer(Collection<String> keys) {
        for (String key : keys) {
            byte[] bytes = bytes(key);
            this.keys.add(new Key(mark(bytes), new SecretKeySpec(bytes, "AES")));
        }
        if (this.keys.isEmpty()) {
            throw new IllegalArgumentException("there is no key to seal with");
        }
    }

    /** A new key in the form that the constructor takes. */
    public static String newKey() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Seals a text for a purpose. */
    public String seal(String purpose, String text) {
        Key key = keys.getFirst();
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, purpose);
            byte[] sealed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] all = ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return "1." + key.mark() + "."
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is missing", e);
        }
    }

    /**
     * Opens what was sealed for the purpose.
     *
     * @throws SealBroken if it was sealed with a key that is not known, for something else, or was altered
     */
    public String open(String purpose, String sealed) {
        String[] parts = sealed.split("\\.", -1);
        if (parts.length != 3 || !parts[0].equals("1")) {
            throw new SealBroken("not a sealed text");
        }
        Key key = keys.stream()
                .filter(known -> known.mark().equals(parts[1]))
                .findFirst()
                .orElseThrow(() -> new SealBroken("sealed with a key that is not known here"));
        try {
            byte[] all = Base64.getUrlDecoder().decode(parts[2]);
            byte[] nonce = java.util.Arrays.copyOf(all, NONCE_BYTES);
            byte[] text = cipher(Cipher.DECRYPT_MODE, key, nonce, purpose)
                    .doFinal(all, NONCE_BYTES, Math.max(0, all.length - NONCE_BYTES));
            return new String(text, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new SealBroken("altered, or sealed for something else");
        }
    }

    /** Something sealed cannot be opened; never says what is in it. */
    public static final class SealBroken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SealBroken(String why) {
            super(why);
        }
    }

    private static Cipher cipher(int mode, Key key, byte[] nonce, String purpose) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.secret(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] bytes(String key) {
        try {
            byte[] bytes = Base64.getDecoder().decode(key.strip());
            if (bytes.length == KEY_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // Said below, without the key.
        }
        throw new IllegalArgumentException("a sealing key is the Base64 of 32 bytes");
    }

    private static String mark(byte[] key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
            return HexFormat.of().formatHex(digest, 0, MARK_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Sealer[" + keys.stream().map(Key::mark).toList() + "]";
    }
}
