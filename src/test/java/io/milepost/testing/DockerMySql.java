package io.milepost.testing;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A MySQL in a container, where a Docker engine runs; the container is removed with the JVM. */
final class DockerMySql {

    private static final String IMAGE = "mysql:9.7";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private DockerMySql() {}

    static MySqlServer.Outcome.Running start() throws MySqlUnavailable {
        if (Programs.onPath("docker").isEmpty()) {
            throw new MySqlUnavailable("No Docker here.");
        }
        if (!Programs.run(20, List.of("docker", "info", "--format", "{{.ServerVersion}}"))
                .succeeded()) {
            throw new MySqlUnavailable("No Docker engine is running.");
        }
        String password = UUID.randomUUID().toString();
        var run = List.of(
                "docker",
                "run",
                "--rm",
                "--detach",
                "--publish",
                "127.0.0.1::3306",
                "--env",
                "MYSQL_ROOT_PASSWORD=" + password,
                "--tmpfs",
                "/var/lib/mysql",
                IMAGE,
                "--performance-schema=OFF",
                "--innodb-buffer-pool-size=64M",
                "--skip-log-bin");
        Programs.Result started = Programs.run(300, run);
        if (!started.succeeded()) {
            throw new MySqlUnavailable("Docker could not run " + IMAGE + ": " + started.err() + ".");
        }
        String container = started.out();
        Runnable remove = () -> Programs.run(30, List.of("docker", "rm", "--force", container));
        Programs.Result port = Programs.run(20, List.of("docker", "port", container, "3306/tcp"));
        if (!port.succeeded()) {
            remove.run();
            throw new MySqlUnavailable("The container of " + IMAGE + " ended at once.");
        }
        String binding = port.out().lines().findFirst().orElseThrow();
        int number = Integer.parseInt(binding.substring(binding.lastIndexOf(':') + 1));
        MySqlAddress address = MySqlAddress.local(number, password);
        if (!answers(address, PATIENCE)) {
            remove.run();
            throw new MySqlUnavailable("The container of " + IMAGE + " did not answer in time.");
        }
        return new MySqlServer.Outcome.Running(address, "in a container", Optional.of(remove));
    }

    /** The image starts a server without a network first; only one that answers here has been set up. */
    static boolean answers(MySqlAddress address, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline) {
            try (var connection = DriverManager.getConnection(address.url(""), address.user(), address.password())) {
                return connection.isValid(2);
            } catch (SQLException notYet) {
                try {
                    Thread.sleep(100);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            }
        }
        return false;
    }
}
