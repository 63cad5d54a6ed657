package io.milepost.accounts;

import org.jspecify.annotations.Nullable;

/** Names a device in words that its owner recognises. */
final class Devices {

    private Devices() {}

    /** {@code Firefox on Linux}, from what the browser says of itself. */
    static String describe(@Nullable String userAgent) {
        if (userAgent == null) {
            return "?";
        }
        return browser(userAgent) + " · " + system(userAgent);
    }

    private static String browser(String agent) {
        if (agent.contains("Edg/")) {
            return "Edge";
        }
        if (agent.contains("Firefox/")) {
            return "Firefox";
        }
        if (agent.contains("Chrome/")) {
            return "Chrome";
        }
        return agent.contains("Safari/") ? "Safari" : "Browser";
    }

    private static String system(String agent) {
        if (agent.contains("iPhone")) {
            return "iPhone";
        }
        if (agent.contains("iPad")) {
            return "iPad";
        }
        if (agent.contains("Android")) {
            return "Android";
        }
        if (agent.contains("Windows")) {
            return "Windows";
        }
        if (agent.contains("Mac OS X")) {
            return "macOS";
        }
        return agent.contains("Linux") ? "Linux" : "?";
    }
}
