package io.milepost.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.roster.AddAthlete;
import io.milepost.running.UnitSystem;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200b\u200d", "\u0007\u0000", "\u2060 \ufeff", "\u3164", "\u0301", "--"})
    void nobodyGoesByANameThatNobodyCanSee(String typed) {
        assertThatThrownBy(() -> register(typed)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> settings(typed)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> athlete(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kim", "O", "José-María O’Neill", "李小龍", "नेहा", "Noor 2", "\u202dBen"})
    void whatCanBeReadIsAName(String typed) {
        assertThat(register(" " + typed + " ").name()).isEqualTo(typed);
        assertThat(settings(typed).name()).isEqualTo(typed);
        assertThat(athlete(typed).name()).isEqualTo(typed);
    }

    private static Register register(String name) {
        return new Register(
                new EmailAddress("kim@example.org"),
                name,
                "long-enough-1",
                ZoneOffset.UTC,
                Locale.ENGLISH,
                UnitSystem.METRIC);
    }

    private static PersonalSettings settings(String name) {
        return new PersonalSettings(name, ZoneOffset.UTC, Locale.ENGLISH, UnitSystem.METRIC, null);
    }

    private static AddAthlete athlete(String name) {
        return new AddAthlete(name, null, null, List.of());
    }
}
