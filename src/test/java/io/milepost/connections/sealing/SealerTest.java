package io.milepost.connections.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.connections.sealing.Sealer.SealBroken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealerTest {

    private final String key = Sealer.newKey();
    private final Sealer sealer = new Sealer(List.of(key));

    @Test
    void whatIsSealedOpensForItsPurposeAndSaysNothingClosed() {
        String sealed = sealer.seal("tokens of a", "a secret word");

        assertThat(sealer.open("tokens of a", sealed)).isEqualTo("a secret word");
        assertThat(sealed).doesNotContain("secret");
        assertThat(sealer.seal("tokens of a", "a secret word")).isNotEqualTo(sealed);
    }

    @Test
    void movedAlteredOrForeignItDoesNotOpen() {
        String sealed = sealer.seal("tokens of a", "a secret word");
        String altered = sealed.substring(0, sealed.length() - 2) + (sealed.endsWith("AA") ? "BB" : "AA");

        assertThatThrownBy(() -> sealer.open("tokens of b", sealed)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> sealer.open("tokens of a", altered)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> sealer.open("tokens of a", "1.x")).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> new Sealer(List.of(Sealer.newKey())).open("tokens of a", sealed))
                .isInstanceOf(SealBroken.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void aKeyCanBeReplacedWhileBothAreKnown() {
        String sealed = sealer.seal("p", "kept");
        String next = Sealer.newKey();
        Sealer both = new Sealer(List.of(next, key));

        assertThat(both.open("p", sealed)).isEqualTo("kept");
        assertThat(new Sealer(List.of(next)).open("p", both.seal("p", "new"))).isEqualTo("new");
    }

    @Test
    void aKeyOfAnotherShapeIsRefusedAndNotRepeated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sealer(List.of("c2hvcnQ=")))
                .withMessageNotContaining("c2hvcnQ");
        assertThatIllegalArgumentException().isThrownBy(() -> new Sealer(List.of()));
    }

    @Test
    void aMachineMakesItsOwnKeyOnceForItsOwnerAlone(@TempDir Path folder) throws IOException {
        Path data = folder.resolve("data");
        String made = KeyFile.in(data);

        assertThat(KeyFile.in(data)).isEqualTo(made);
        assertThat(new Sealer(List.of(made)).toString()).doesNotContain(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(KeyFile.NAME))))
                .isEqualTo("rw-------");
        try (var files = Files.list(data)) {
            assertThat(files).hasSize(1);
        }
    }
}
