package io.milepost.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The real MySQL of this test run, found or started once per JVM and gone with it.
 *
 * <p>In this order: the server that {@code MILEPOST_TEST_MYSQL_URL} names, a container where a Docker engine runs, a
 * server unpacked from Debian's packages. Tests share no schema with anybody: each asks for a fresh one.
 */
public final class MySqlServer {

    /** An empty schema of one's own; {@code url} is complete with the driver settings that production uses. */
    public record Schema(String url, String user, String password) {}

    private static @Nullable Outcome outcome;

    private MySqlServer() {}

    /** Why there is no server, fit to be printed; empty when one is up. Starts it if need be. */
    public static Optional<String> absence() {
        return outcome() instanceof Outcome.Absent absent ? Optional.of(absent.reason()) : Optional.empty();
    }

    /** @throws IllegalStateException where there is no server, see {@link #absence()} */
    public static Schema freshSchema() {
        return switch (outcome()) {
            case Outcome.Absent absent -> throw new IllegalStateException(absent.reason());
            case Outcome.Running running -> running.freshSchema();
        };
    }

    private static synchronized Outcome outcome() {
        if (outcome == null) {
            outcome = find();
        }
        return outcome;
    }

    private static Outcome find() {
        String named = System.getenv("MILEPOST_TEST_MYSQL_URL");
        if (named != null && !named.isBlank()) {
            return new Outcome.Running(
                    MySqlAddress.parse(named.strip()), "as MILEPOST_TEST_MYSQL_URL says", Optional.empty());
        }
        List<String> reasons = new ArrayList<>();
        for (Origin origin : List.<Origin>of(DockerMySql::start, UnpackedMySql::start)) {
            try {
                return origin.start();
            } catch (MySqlUnavailable e) {
                reasons.add(e.reason());
            }
        }
        return new Outcome.Absent("No MySQL to test on. " + String.join(" ", reasons)
                + " A server of your own will do: MILEPOST_TEST_MYSQL_URL=jdbc:mysql://HOST:3306/?user=…&password=…");
    }

    /** A way to come by a server. */
    private interface Origin {
        Outcome.Running start() throws MySqlUnavailable;
    }

    sealed interface Outcome {

        record Absent(String reason) implements Outcome {}

        /** @param stop ends a server that we started; a server that is not ours only loses our schemas */
        record Running(MySqlAddress address, Optional<Runnable> stop, List<String> schemas) implements Outcome {

            Running(MySqlAddress address, String origin, Optional<Runnable> stop) {
                this(address, stop, new ArrayList<>());
                Runtime.getRuntime().addShutdownHook(new Thread(this::leave, "leave MySQL"));
                try (Connection connection = connect()) {
                    String version = connection.getMetaData().getDatabaseProductVersion();
                    System.out.println("Testing on MySQL " + version + ", " + origin + ".");
                } catch (SQLException e) {
                    throw new IllegalStateException("MySQL, " + origin + ", does not answer: " + e.getMessage(), e);
                }
            }

            Schema freshSchema() {
                String name = "milepost_" + UUID.randomUUID().toString().substring(24);
                execute("create database " + name + " character set utf8mb4 collate utf8mb4_0900_as_cs");
                schemas.add(name);
                return new Schema(address.url(name), address.user(), address.password());
            }

            private void leave() {
                stop.ifPresentOrElse(Runnable::run, () -> schemas.forEach(name -> execute("drop database " + name)));
            }

            private void execute(String sql) {
                try (Connection connection = connect();
                        var statement = connection.createStatement()) {
                    statement.execute(sql);
                } catch (SQLException e) {
                    throw new IllegalStateException(sql + ": " + e.getMessage(), e);
                }
            }

            private Connection connect() throws SQLException {
                return DriverManager.getConnection(address.url(""), address.user(), address.password());
            }
        }
    }

    /** Gives a Spring context a fresh schema, and what production has on MySQL. */
    static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            Schema schema = freshSchema();
            Map<String, Object> properties = Map.of(
                    "spring.datasource.url", schema.url(),
                    "spring.datasource.username", schema.user(),
                    "spring.datasource.password", schema.password(),
                    "db-scheduler.polling-strategy", "lock-and-fetch");
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test-mysql", properties));
        }
    }
}
