package io.milepost.connections.standin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes and tokens that carry what they are good for, signed, so that they outlive a restart of the machine's Milepost.
 * What was used up or taken back is remembered until then.
 */
final class Passes {

    /** What a pass is for. */
    enum Kind {
        CODE,
        ACCESS,
        REFRESH,
        FILE
    }

    /** @param detail a code's scopes and challenge, a file's activity */
    record Pass(Kind kind, String vendor, String client, String person, Instant expires, String detail, long serial) {}

    private static final byte[] KEY = "only ever on this machine".getBytes(StandardCharsets.UTF_8);

    private final Set<String> spent = ConcurrentHashMap.newKeySet();
    private final Map<String, Long> takenBack = new ConcurrentHashMap<>();
    private final AtomicLong serial = new AtomicLong();
    private final Clock clock;
    private volatile long accessAfter;

    Passes(Clock clock) {
        this.clock = clock;
    }

    String issue(Kind kind, String vendor, String client, String person, Duration life, String detail) {
        Instant now = clock.instant();
        String text = String.join(
                "\n",
                kind.name(),
                vendor,
                client,
                person,
                now.plus(life).toString(),
                detail,
                Long.toString(serial.incrementAndGet()));
        String body = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        return body + "." + signature(body);
    }

    /** The pass, while it is good. */
    Optional<Pass> good(Kind kind, String vendor, String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 2 || !signature(parts[0]).equals(parts[1]) || spent.contains(text)) {
            return Optional.empty();
        }
        String[] fields = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8).split("\n", -1);
        Pass pass = new Pass(
                Kind.valueOf(fields[0]),
                fields[1],
                fields[2],
                fields[3],
                Instant.parse(fields[4]),
                fields[5],
                Long.parseLong(fields[6]));
        long lost = takenBack.getOrDefault(owner(vendor, pass.client(), pass.person()), 0L);
        boolean old = kind == Kind.ACCESS && pass.serial() <= accessAfter;
        boolean good = pass.kind() == kind
                && pass.vendor().equals(vendor)
                && pass.expires().isAfter(clock.instant())
                && pass.serial() > lost
                && !old;
        return good ? Optional.of(pass) : Optional.empty();
    }

    /** The pass, if it is good and nobody used it before. */
    Optional<Pass> use(Kind kind, String vendor, String text) {
        return good(kind, vendor, text).filter(pass -> spent.add(text));
    }

    boolean wasSpent(String text) {
        return spent.contains(text);
    }

    void takeBack(String vendor, String client, String person) {
        takenBack.put(owner(vendor, client, person), serial.get());
    }

    /** Every access token issued so far is over. */
    void expireAccess() {
        accessAfter = serial.get();
    }

    private static String owner(String vendor, String client, String person) {
        return vendor + "\n" + client + "\n" + person;
    }

    private static String signature(String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
