package io.milepost.connections;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where vendors notify, answered at once. Neither vendor signs: the random word in the address says whose application it
 * is, and what is said is only a reason to ask the vendor itself.
 */
@RestController
class VendorWebhooks {

    /** Garmin wants 10 MB to be taken. */
    private static final int LARGEST = 10_000_000;

    private static final int TOO_LARGE = 413;
    private static final int FORBIDDEN = 403;

    private final VendorHookRows hooks;
    private final VendorInbox inbox;

    VendorWebhooks(VendorHookRows hooks, VendorInbox inbox) {
        this.hooks = hooks;
        this.inbox = inbox;
    }

    /** Strava tries the address before it notifies there. */
    @GetMapping("/webhooks/strava/{word}")
    ResponseEntity<Map<String, String>> tried(
            @PathVariable String word,
            @RequestParam(name = "hub.mode", defaultValue = "") String mode,
            @RequestParam(name = "hub.verify_token", defaultValue = "") String token,
            @RequestParam(name = "hub.challenge", defaultValue = "") String challenge) {
        if (hook(Vendor.STRAVA.path(), word).isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        boolean right = MessageDigest.isEqual(
                token.getBytes(StandardCharsets.UTF_8), Hooks.verifyToken(word).getBytes(StandardCharsets.UTF_8));
        return right && mode.equals("subscribe")
                ? ResponseEntity.ok(Map.of("hub.challenge", challenge))
                : ResponseEntity.status(FORBIDDEN).build();
    }

    @PostMapping("/webhooks/{vendor:strava|garmin}/{word}")
    ResponseEntity<Void> notified(
            @PathVariable String vendor,
            @PathVariable String word,
            @RequestHeader(name = "garmin-client-id", defaultValue = "") String client,
            HttpServletRequest request)
            throws IOException {
        Optional<VendorHookRow> hook = hook(vendor, word);
        if (hook.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return ResponseEntity.status(TOO_LARGE).build();
        }
        return inbox.take(hook.get(), client, body)
                ? ResponseEntity.ok().build()
                : ResponseEntity.badRequest().build();
    }

    private Optional<VendorHookRow> hook(String vendor, String word) {
        return hooks.findByHook(word).filter(row -> row.vendor().path().equals(vendor));
    }
}
