package io.milepost.connections;

import io.milepost.connections.standin.StandIn;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;

/** The stand-in for Strava and Garmin, everywhere but in production; in tests nobody there has run yet. */
@Configuration(proxyBeanMethods = false)
@Profile("!prod")
class StandInConfiguration {

    @Bean(destroyMethod = "close")
    @Profile("!test")
    StandIn furnishedStandIn(Clock clock) throws IOException {
        return StandIn.start(clock, true);
    }

    @Bean(destroyMethod = "close")
    @Profile("test")
    StandIn emptyStandIn(Clock clock) throws IOException {
        return StandIn.start(clock, false);
    }

    @Bean
    Reached standInReachesMilepost(StandIn standIn, VendorHookRows rows, Hooks hooks) {
        return new Reached(standIn, rows, hooks);
    }

    /** The stand-in learns where Milepost is, and whom it told before it was restarted. */
    static class Reached {

        private final StandIn standIn;
        private final VendorHookRows rows;
        private final Hooks hooks;

        Reached(StandIn standIn, VendorHookRows rows, Hooks hooks) {
            this.standIn = standIn;
            this.rows = rows;
            this.hooks = hooks;
        }

        @EventListener
        void onWebServer(WebServerInitializedEvent started) {
            if (started.getApplicationContext().getServerNamespace() == null) {
                standIn.reachAt(
                        URI.create("http://127.0.0.1:" + started.getWebServer().getPort()));
                rows.findAll().stream()
                        .filter(row -> standIn.isMine(row.client()))
                        .forEach(row -> standIn.tell(
                                row.vendor().path(), row.client(), hooks.address(row.vendor(), row.hook())));
            }
        }
    }
}
