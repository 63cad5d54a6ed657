package io.milepost.demo;

import io.milepost.roster.AthleteProfile;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the demo practice sells, and who pays. */
@Component
@NotInProduction
class DemoMoney {

    void offer(DemoHouse house) {
        // Comes with billing's door.
    }

    void subscribe(DemoHouse house, Map<Cast, AthleteProfile> people) {
        // Comes with billing's door.
    }
}
