package io.milepost;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void eachModuleKeepsToTheDoorsOfTheOnesBelowIt() {
        ApplicationModules.of(MilepostApplication.class).verify();
    }
}
