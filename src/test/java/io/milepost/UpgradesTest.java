package io.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

class UpgradesTest {

    /** Migrations are numbered by module, so a release brings some that are lower than what was applied before. */
    @Test
    void anInstallationTakesUpWhatAModuleWithALowNumberBringsLater(@TempDir Path migrations) throws IOException {
        Files.writeString(migrations.resolve("V120_1__plans.sql"), "create table plans (id int);");
        migrate(migrations);
        Files.writeString(migrations.resolve("V070_4__days.sql"), "create table days_off (id int);");

        assertThat(migrate(migrations)).isEqualTo(1);
    }

    private static int migrate(Path migrations) throws IOException {
        return Flyway.configure()
                .dataSource("jdbc:h2:" + migrations.resolve("house"), "sa", "")
                .locations("filesystem:" + migrations)
                .outOfOrder(Boolean.parseBoolean(setting("spring.flyway.out-of-order")))
                .load()
                .migrate()
                .migrationsExecuted;
    }

    private static String setting(String name) throws IOException {
        return new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yml")).stream()
                        .filter(source -> source.containsProperty(name))
                        .map(source -> String.valueOf(source.getProperty(name)))
                        .findFirst()
                        .orElse("");
    }
}
