package io.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** House rules that are seen in the sources only. */
class SourceTests {

    private static final Path MAIN = Path.of("src", "main", "java", "io", "milepost");

    /** A text with letters, given to what shows it. The first argument of an anchor is a path. */
    private static final Pattern SHOWN =
            Pattern.compile("(?:\\bnew (?:Span|H[1-6]|Paragraph|Button|Tab|TextField|TextArea"
                    + "|EmailField|PasswordField|IntegerField|NumberField|DatePicker|ComboBox|MultiSelectComboBox|Select|Checkbox"
                    + "|CheckboxGroup|RadioButtonGroup|Details|PageHeader|EmptyState|ListItem|Term|NativeLabel)(?:<[^>]*>)?\\("
                    + "|\\bnew Anchor\\([^,;]*,|\\.(?:setText|setLabel|setPlaceholder|setHelperText|setHeaderTitle|setTitle"
                    + "|setAriaLabel|setErrorMessage|setHeader|setTooltipText|setConfirmText|setCancelText|aside)\\("
                    + "|\\bNotices\\.(?:done|problem)\\()\\s*\"([^\"]*\\p{L}[^\"]*)\"");

    /** What is said the same in every language: the name, and a line of the notation. */
    private static final List<String> NAMES = List.of("Milepost", "2km E, 5x1km I jog 2min, 2km E");

    @Test
    void everyVisibleTextIsAMessage() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path source : sources(path -> true)) {
            Matcher matcher = SHOWN.matcher(Files.readString(source));
            while (matcher.find()) {
                if (!NAMES.contains(matcher.group(1))) {
                    found.add(MAIN.relativize(source) + ": " + matcher.group(1));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void thePatternThatLooksForTextsFindsThem() {
        assertThat(SHOWN.matcher("add(new Span(\"Hello\"))").find()).isTrue();
        assertThat(SHOWN.matcher("new Anchor(\"/\", \"Home\")").find()).isTrue();
        assertThat(SHOWN.matcher("field.setLabel(\"Name\")").find()).isTrue();
        assertThat(SHOWN.matcher("new ComboBox<>(\"Coach\")").find()).isTrue();
        assertThat(SHOWN.matcher("new Span(getTranslation(\"a.b\"))").find()).isFalse();
        assertThat(SHOWN.matcher("new Span(\" · \")").find()).isFalse();
    }

    @Test
    void everyPackageHasACharterAndIsNullMarked() throws IOException {
        List<String> bare = new ArrayList<>();
        try (Stream<Path> folders = Files.walk(MAIN)) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                Path info = folder.resolve("package-info.java");
                boolean hasCode;
                try (Stream<Path> files = Files.list(folder)) {
                    hasCode = files.anyMatch(file -> file.toString().endsWith(".java"));
                }
                if (hasCode
                        && (!Files.exists(info)
                                || !Files.readString(info).contains("@NullMarked")
                                || !Files.readString(info).startsWith("/**"))) {
                    bare.add(MAIN.relativize(folder).toString());
                }
            }
        }
        assertThat(bare).isEmpty();
    }

    @Test
    void nothingIsLeftForLater() throws IOException {
        Pattern later = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
        List<String> found = new ArrayList<>();
        for (Path source : sources(path -> true)) {
            if (later.matcher(Files.readString(source)).find()) {
                found.add(MAIN.relativize(source).toString());
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<Path> sources(Predicate<Path> which) throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(which)
                    .toList();
        }
    }
}
