package io.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/**
 * The embedded database has written what it was asked to keep by the time that it answers: a phone forgets what it sent
 * as soon as it hears that it arrived.
 */
class EmbeddedDatabaseTest {

    private static final int ROWS = 20;

    @TempDir
    Path folder;

    @Test
    void whatWasKeptSurvivesAProcessThatIsKilledTheNextMoment() throws Exception {
        String address = address(folder);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KeptAndKilled.class.getName(),
                        address)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(KeptAndKilled.KILLED);
        try (Connection database = DriverManager.getConnection(address, "milepost", "");
                ResultSet found = database.createStatement().executeQuery("select count(*) from kept")) {
            found.next();
            assertThat(found.getInt(1)).isEqualTo(ROWS);
        }
    }

    private static String address(Path folder) {
        YamlPropertiesFactoryBean settings = new YamlPropertiesFactoryBean();
        settings.setResources(new ClassPathResource("application.yml"));
        return Objects.requireNonNull(settings.getObject())
                .getProperty("spring.datasource.url")
                .replace("${milepost.data}", folder + File.separator + "data");
    }

    /** Another process, which dies without a word to its database. */
    static final class KeptAndKilled {

        static final int KILLED = 9;

        private KeptAndKilled() {}

        public static void main(String[] address) throws SQLException {
            Connection database = DriverManager.getConnection(address[0], "milepost", "");
            database.createStatement().execute("create table kept (id int primary key)");
            for (int i = 0; i < ROWS; i++) {
                database.createStatement().execute("insert into kept values (" + i + ")");
            }
            Runtime.getRuntime().halt(KILLED);
        }
    }
}
