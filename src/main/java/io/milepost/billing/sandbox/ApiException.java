package io.milepost.billing.sandbox;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An answer of Stripe's that is not a success: HTTP status, error type, code and words. */
final class ApiException extends RuntimeException {

    private final int status;
    private final String type;
    private final @Nullable String code;

    private ApiException(int status, String type, @Nullable String code, String message) {
        super(message);
        this.status = status;
        this.type = type;
        this.code = code;
    }

    static ApiException invalid(String message) {
        return new ApiException(400, "invalid_request_error", null, message);
    }

    static ApiException missing(String param) {
        return new ApiException(
                400, "invalid_request_error", "parameter_missing", "Missing required param: " + param + ".");
    }

    static ApiException noSuch(String what, String id) {
        return new ApiException(404, "invalid_request_error", "resource_missing", "No such " + what + ": '" + id + "'");
    }

    static ApiException unauthorized() {
        return new ApiException(401, "invalid_request_error", null, "Invalid API Key provided.");
    }

    static ApiException noAccess(String account) {
        return new ApiException(
                403,
                "invalid_request_error",
                "account_invalid",
                "The provided key does not have access to account '" + account
                        + "' (or that account does not exist). Application access may have been revoked.");
    }

    static ApiException keyReused() {
        return new ApiException(
                400,
                "idempotency_error",
                null,
                "Keys for idempotent requests can only be used with the same parameters they were first used with.");
    }

    static ApiException declined(String message) {
        return new ApiException(402, "card_error", "card_declined", message);
    }

    static ApiException unknownRoute(String method, String path) {
        return new ApiException(
                404, "invalid_request_error", null, "Unrecognized request URL (" + method + ": " + path + ").");
    }

    int status() {
        return status;
    }

    ObjectNode body(JsonMapper json) {
        var root = json.createObjectNode();
        var error = root.putObject("error");
        error.put("type", type);
        error.put("message", getMessage());
        if (code != null) {
            error.put("code", code);
        }
        return root;
    }
}
