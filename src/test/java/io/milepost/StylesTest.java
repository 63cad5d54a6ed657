package io.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StylesTest {

    private static final Pattern RULE_OF_A_CLASS = Pattern.compile("(?m)^(\\.mp-[a-z-]+) \\{");
    private static final Set<String> SHARED = Set.of(".mp-status");

    /** Two modules that mean different things by one class spoil each other's screens. */
    @Test
    void aClassIsDrawnInOneSheetOnly() throws IOException {
        Map<String, Set<String>> sheets = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("frontend", "styles"))) {
            for (Path file : files.toList()) {
                Matcher rule = RULE_OF_A_CLASS.matcher(Files.readString(file));
                while (rule.find()) {
                    sheets.computeIfAbsent(rule.group(1), name -> new TreeSet<>())
                            .add(file.getFileName().toString());
                }
            }
        }
        sheets.keySet().removeAll(SHARED);

        assertThat(sheets)
                .isNotEmpty()
                .allSatisfy((name, in) -> assertThat(in).as(name).hasSize(1));
    }
}
