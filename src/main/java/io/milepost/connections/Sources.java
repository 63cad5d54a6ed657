package io.milepost.connections;

import io.milepost.connections.sources.ActivitySource;
import io.milepost.connections.sources.App;
import io.milepost.connections.sources.Bases;
import io.milepost.connections.sources.GarminSource;
import io.milepost.connections.sources.StravaSource;
import io.milepost.connections.sources.VendorHttp;
import io.milepost.connections.standin.StandIn;
import jakarta.annotation.PreDestroy;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Each vendor's source. An application of the stand-in's, where there is one, is led to it and never leaves the machine. */
@Component
class Sources {

    private static final Bases STRAVA = Bases.one(URI.create("https://www.strava.com"));
    private static final Bases GARMIN = new Bases(
            URI.create("https://connect.garmin.com"),
            URI.create("https://diauth.garmin.com"),
            URI.create("https://apis.garmin.com"));

    private final VendorHttp http = new VendorHttp();
    private final @Nullable StandIn standIn;
    private final ActivitySource strava;
    private final ActivitySource garmin;

    Sources(ObjectProvider<StandIn> standIn, Clock clock) {
        this.standIn = standIn.getIfAvailable();
        this.strava = new StravaSource(http, app -> bases(app, "/strava", STRAVA), clock);
        this.garmin = new GarminSource(http, app -> bases(app, "/garmin", GARMIN), clock);
    }

    ActivitySource of(Vendor vendor) {
        return switch (vendor) {
            case STRAVA -> strava;
            case GARMIN -> garmin;
        };
    }

    /** At Garmin the owner enters the address on Garmin's pages; with the stand-in that is done for them. */
    void introduce(Vendor vendor, App app, URI address) {
        if (standIn != null && vendor == Vendor.GARMIN && standIn.isMine(app.client())) {
            standIn.tell(vendor.path(), app.client(), address);
        }
    }

    private Bases bases(App app, String path, Bases real) {
        return standIn != null && standIn.isMine(app.client()) ? Bases.one(URI.create(standIn.base() + path)) : real;
    }

    @PreDestroy
    void close() {
        http.close();
    }
}
