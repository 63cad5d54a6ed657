package io.milepost.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@OnMySql
class MySqlServerTest {

    @Test
    void itIsMySqlAndNotOneOfItsRelatives() throws SQLException {
        MySqlServer.Schema schema = MySqlServer.freshSchema();
        try (var connection = DriverManager.getConnection(schema.url(), schema.user(), schema.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select version(), doc->>'$.a', uuid_to_bin(uuid()) from (select json_object('a', 1) as doc) one")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).doesNotContain("MariaDB").startsWith("9.");
            assertThat(rows.getString(2)).isEqualTo("1");
        }
    }

    @Test
    void everyTestGetsAnEmptySchemaOfItsOwn() throws SQLException {
        MySqlServer.Schema mine = MySqlServer.freshSchema();
        MySqlServer.Schema yours = MySqlServer.freshSchema();
        try (var connection = DriverManager.getConnection(mine.url(), mine.user(), mine.password());
                var statement = connection.createStatement()) {
            statement.execute("create table athletes (name varchar(20))");
        }
        try (var connection = DriverManager.getConnection(yours.url(), yours.user(), yours.password());
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("select * from athletes"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("doesn't exist");
        }
    }
}
