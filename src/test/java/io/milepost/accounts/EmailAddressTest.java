package io.milepost.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void anAddressIsComparedInLowerCase() {
        assertThat(new EmailAddress(" Kim@Example.ORG ")).isEqualTo(new EmailAddress("kim@example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "kim", "kim@", "@example.org", "kim@example", "kim@exa mple.org", "a@b.c,d@e.f", "<a@b.c>"})
    void whatCannotReachAnybodyIsNoAddress(String typed) {
        assertThat(EmailAddress.isValid(typed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kim@example.org", "kim+run@mail.example.co.uk", "o'neill@example.org", "käthe@bücher.example"})
    void whatCouldReachSomebodyIsOne(String typed) {
        assertThat(EmailAddress.isValid(typed)).isTrue();
    }
}
