package io.milepost;

import org.junit.jupiter.api.Test;

class SmokeTest {
    @Test
    void runs() {}
}
