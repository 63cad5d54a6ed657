package io.milepost.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MySqlAddressTest {

    @Test
    void theAccountIsTakenOutOfTheAddressAndOtherSettingsStay() {
        MySqlAddress address =
                MySqlAddress.parse("jdbc:mysql://db.example:3307/old?user=t&password=p&sslMode=DISABLED");

        assertThat(address.user()).isEqualTo("t");
        assertThat(address.password()).isEqualTo("p");
        assertThat(address.url("fresh"))
                .startsWith("jdbc:mysql://db.example:3307/fresh?")
                .endsWith("&sslMode=DISABLED")
                .doesNotContain("password=p");
    }

    @Test
    void anAddressWithoutAPathIsUnderstood() {
        assertThat(MySqlAddress.parse("jdbc:mysql://localhost:3306").url("fresh"))
                .startsWith("jdbc:mysql://localhost:3306/fresh?");
    }

    @Test
    void anAddressOfAnotherDatabaseIsRefused() {
        assertThatThrownBy(() -> MySqlAddress.parse("jdbc:h2:mem:x")).hasMessageContaining("jdbc:mysql://");
    }
}
