package io.milepost.connections;

import io.milepost.connections.standin.StandIn;
import io.milepost.roster.AthleteProfile;
import io.milepost.testing.Stage;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Connects an athlete for tests of screens: leaves, says yes at the stand-in, and comes back. */
@Component
public class ConnectingDoor {

    private final Connections connections;
    private final Arrivals arrivals;
    private final StandIn standIn;
    private final Stage stage;

    ConnectingDoor(Connections connections, Arrivals arrivals, StandIn standIn, Stage stage) {
        this.connections = connections;
        this.arrivals = arrivals;
        this.standIn = standIn;
        this.stage = stage;
    }

    public void connect(Stage.House house, AthleteProfile who, Vendor vendor, String person) {
        var account = Objects.requireNonNull(who.account());
        URI page = stage.as(house, account, () -> connections.permissionPage(vendor, 12));
        URI back = new Browser(URI.create(standIn.base()))
                .post(page, Map.of("answer", "yes", "private", "1", "person", person));
        Map<String, String> fields = query(back);
        Leave leave =
                arrivals.back(vendor, fields.getOrDefault("state", ""), account).orElseThrow();
        var arrival = stage.as(
                house,
                account,
                () -> arrivals.arrive(leave, fields.getOrDefault("code", ""), fields.getOrDefault("scope", "")));
        if (arrival != Arrivals.Arrival.CONNECTED) {
            throw new IllegalStateException(arrival.name());
        }
    }

    private static Map<String, String> query(URI address) {
        Map<String, String> fields = new HashMap<>();
        for (String field : address.getRawQuery().split("&")) {
            String[] parts = field.split("=", 2);
            fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return fields;
    }
}
