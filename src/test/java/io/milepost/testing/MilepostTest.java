package io.milepost.testing;

import io.milepost.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test of modules in the application's one H2 context. Tests share its database: each opens a practice of its own
 * with {@link #stage}, and leaves other people's alone.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ResourceLock(providers = Lane.Locks.class)
public abstract class MilepostTest {

    @Autowired
    protected Stage stage;

    @Autowired
    protected MovableClock clock;

    @AfterEach
    void timeGoesOnAsBefore() {
        clock.reset();
    }
}
