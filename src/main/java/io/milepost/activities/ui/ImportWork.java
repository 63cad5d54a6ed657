package io.milepost.activities.ui;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Where files are read that screens received: beside the screens, and no more at once than there are processors. */
@Component
class ImportWork {

    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("import-", 0).factory());
    private final Semaphore running =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()));

    void run(Runnable task) {
        threads.execute(() -> {
            running.acquireUninterruptibly();
            try {
                task.run();
            } finally {
                running.release();
            }
        });
    }

    @PreDestroy
    void finish() {
        threads.close();
    }
}
