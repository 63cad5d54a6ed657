package io.milepost.billing.sandbox;

import java.util.HashSet;
import java.util.Set;

/** One call: whose data, which id is in the path, with which parameters. */
record Call(String account, String id, Params params) {

    void only(String... known) {
        var strange = new HashSet<String>();
        params.tree().propertyNames().forEach(strange::add);
        strange.removeAll(Set.of(known));
        strange.remove("expand");
        strange.remove("include");
        if (!strange.isEmpty()) {
            throw ApiException.invalid("The sandbox does not know the parameter "
                    + strange.iterator().next());
        }
    }
}
