package io.milepost.billing.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** Which call is answered by what. */
final class Routes {

    private final List<Route> routes = new ArrayList<>();

    private record Route(String method, Pattern path, Function<Call, ObjectNode> handler) {}

    /** @param path where {@code {id}} stands for the id of the object */
    void on(String method, String path, Function<Call, ObjectNode> handler) {
        routes.add(new Route(method, Pattern.compile(path.replace("{id}", "([^/]+)")), handler));
    }

    /** @throws ApiException if there is no such call */
    ObjectNode answer(String method, String path, String account, Params params) {
        for (var route : routes) {
            var found = route.path().matcher(path);
            if (route.method().equals(method) && found.matches()) {
                return route.handler().apply(new Call(account, id(found), params));
            }
        }
        throw ApiException.unknownRoute(method, path);
    }

    private static String id(Matcher found) {
        return found.groupCount() > 0 ? found.group(1) : "";
    }
}
