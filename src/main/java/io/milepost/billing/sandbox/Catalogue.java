package io.milepost.billing.sandbox;

import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Customers, and what is sold to them: products and prices. */
final class Catalogue {

    private final SandboxState state;
    private final Shelf shelf;

    Catalogue(SandboxState state, Shelf shelf) {
        this.state = state;
        this.shelf = shelf;
    }

    void addTo(Routes routes) {
        routes.on("POST", "/v1/customers", call -> {
            call.only("email", "name", "metadata");
            var customer = state.fresh("cus_", "customer");
            customer.put("email", call.params().text("email").orElse(null));
            customer.put("name", call.params().text("name").orElse(null));
            customer.put("delinquent", false);
            customer.set("metadata", call.params().metadata());
            return shelf.created(call, customer);
        });
        routes.on("GET", "/v1/customers", call -> shelf.list(call, "customer", "email"));
        routes.on("GET", "/v1/customers/{id}", call -> shelf.get(call, "customer"));
        routes.on("POST", "/v1/customers/{id}", call -> {
            call.only("email", "name", "metadata");
            return shelf.altered(call, shelf.get(call, "customer"), "email", "name");
        });
        routes.on("POST", "/v1/products", call -> {
            call.only("id", "name", "description", "metadata");
            var product = state.fresh("prod_", "product");
            call.params().text("id").ifPresent(id -> product.put("id", id));
            product.put("name", call.params().required("name"));
            product.put("description", call.params().text("description").orElse(null));
            product.put("active", true);
            product.set("metadata", call.params().metadata());
            return shelf.created(call, product);
        });
        routes.on("GET", "/v1/products", call -> shelf.list(call, "product", "active"));
        routes.on("GET", "/v1/products/{id}", call -> shelf.get(call, "product"));
        routes.on("POST", "/v1/products/{id}", call -> {
            call.only("name", "description", "active", "metadata");
            return shelf.altered(call, shelf.get(call, "product"), "name", "description");
        });
        routes.on("POST", "/v1/prices", this::newPrice);
        routes.on("GET", "/v1/prices", call -> shelf.list(call, "price", "product", "active", "currency"));
        routes.on("GET", "/v1/prices/{id}", call -> shelf.get(call, "price"));
        routes.on("POST", "/v1/prices/{id}", call -> {
            call.only("active", "nickname", "metadata");
            return shelf.altered(call, shelf.get(call, "price"), "nickname");
        });
    }

    private ObjectNode newPrice(Call call) {
        call.only(
                "product",
                "currency",
                "unit_amount",
                "recurring",
                "nickname",
                "metadata",
                "lookup_key",
                "tax_behavior");
        var params = call.params();
        state.get(call.account(), "product", params.required("product"));
        var amount = params.number("unit_amount").orElseThrow(() -> ApiException.missing("unit_amount"));
        if (amount < 0) {
            throw ApiException.invalid("This value must be greater than or equal to 0.");
        }
        var price = state.fresh("price_", "price");
        price.put("active", true).put("billing_scheme", "per_unit");
        price.put("currency", params.required("currency").toLowerCase(Locale.ROOT));
        price.put("nickname", params.text("nickname").orElse(null));
        price.put("lookup_key", params.text("lookup_key").orElse(null));
        price.put("product", params.required("product"));
        price.put("tax_behavior", params.text("tax_behavior").orElse("unspecified"));
        price.put("unit_amount", amount).put("unit_amount_decimal", Long.toString(amount));
        price.put("type", "recurring");
        price.putObject("recurring")
                .put(
                        "interval",
                        params.text("recurring", "interval")
                                .filter(Set.of("day", "week", "month", "year")::contains)
                                .orElseThrow(() -> ApiException.missing("recurring[interval]")))
                .put(
                        "interval_count",
                        params.number("recurring", "interval_count").orElse(1L))
                .put("usage_type", "licensed");
        price.set("metadata", params.metadata());
        return shelf.created(call, price);
    }
}
