package io.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.ui.Languages;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the screens: each key that the code names has some, and each pattern can be read. */
class MessagesTest {

    private static final Path MESSAGES = Path.of("src", "main", "resources", "messages");
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final List<String> TRANSLATED = Languages.ALL.stream()
            .filter(language -> !language.equals(Locale.ENGLISH))
            .map(language -> "_" + language.getLanguage())
            .toList();

    /** Units, names, and the words that runners of both languages use as they are. */
    private static final Set<String> SHARED_WORDS = Set.of(
            ("km mi m min s h bpm N X Tab Esc Enter in VDOT CTL ATL TSB TRIMP rTSS RPE Cameron Riegel Strava Garmin"
                            + " Connect Powered by Client ID secret Coach Team Training Name Pace Paces Start Check-in Check-ins"
                            + " Marathon Fitness Form Desk Zone okay Pause Phase Base base ultra trail Tempo Fartlek Total")
                    .split(" "));

    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[a-zA-Z0-9_.-]*)\"");

    /** Literals that look like keys of a module and are names of other things there: deeds of the trail, kinds of jobs. */
    private static final Pattern OTHER_NAMES =
            Pattern.compile("(audit\\.note\\(\\s*|schedule\\(\\s*|kind\\(\\) \\{\\s*return |static final String KIND ="
                    + " |Seat\\.Task\\(\\s*)\"");

    @Test
    void everyKeyInTheCodeHasWords() throws IOException {
        TreeMap<String, String> words = words();
        List<String> modules = words.keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .distinct()
                .toList();
        List<String> missing = new ArrayList<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path source :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                String text = Files.readString(source);
                Matcher literal = LITERAL.matcher(text);
                while (literal.find()) {
                    String key = literal.group(1);
                    String before = text.substring(Math.max(0, literal.start() - 60), literal.start() + 1);
                    boolean ofOurs = modules.contains(key.substring(0, key.indexOf('.')));
                    Matcher other = OTHER_NAMES.matcher(before);
                    boolean otherName = false;
                    while (other.find()) {
                        otherName |= other.end() == before.length();
                    }
                    if (ofOurs && !otherName && !isKeyOrBeginsOne(key, words)) {
                        missing.add(source.getFileName() + ": " + key);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyBelongsToTheModuleOfItsFile() throws IOException {
        for (Path file : files()) {
            String module = file.getFileName().toString().replaceAll("(_[a-z]+)?\\.properties$", "");
            assertThat(read(file).stringPropertyNames())
                    .allSatisfy(key -> assertThat(key).startsWith(module + "."));
        }
    }

    @Test
    void everyPatternCanBeReadAndLosesNoApostrophe() throws IOException {
        Pattern single = Pattern.compile("(?<!')'(?!['{])(?<!\\{')(?<!\\}')");
        for (Path file : files()) {
            read(file).forEach((key, words) -> {
                String pattern = (String) words;
                assertThat(new MessageFormat(pattern))
                        .as("%s in %s", key, file.getFileName())
                        .isNotNull();
                assertThat(single.matcher(pattern).find())
                        .as("%s in %s has an apostrophe that MessageFormat drops; write two", key, file.getFileName())
                        .isFalse();
            });
        }
    }

    @Test
    void everyLanguageHasWordsForEveryKeyAndForNoOther() throws IOException {
        Set<String> english = words("").keySet();
        for (String language : TRANSLATED) {
            assertThat(words(language).keySet()).as(language).containsExactlyInAnyOrderElementsOf(english);
        }
    }

    @Test
    void everyTranslationPutsInWhatTheEnglishPutsIn() throws IOException {
        TreeMap<String, String> english = words("");
        for (String language : TRANSLATED) {
            words(language)
                    .forEach((key, pattern) -> assertThat(arguments(pattern))
                            .as(key + language)
                            .isEqualTo(arguments(english.getOrDefault(key, ""))));
        }
    }

    @Test
    void noSentenceWasLeftInEnglish() throws IOException {
        TreeMap<String, String> english = words("");
        for (String language : TRANSLATED) {
            List<String> left = new ArrayList<>();
            words(language).forEach((key, pattern) -> {
                if (pattern.equals(english.get(key)) && !isShared(pattern)) {
                    left.add(key + " = " + pattern);
                }
            });
            assertThat(left).as(language).isEmpty();
        }
    }

    private static boolean isShared(String pattern) {
        return Pattern.compile("[\\p{L}-]{2,}")
                .matcher(pattern.replaceAll("\\{\\d}|\\\\u[0-9a-f]{4}", " "))
                .results()
                .allMatch(word -> SHARED_WORDS.contains(word.group()));
    }

    /** Each argument's number, and whether the words depend on how many it is. */
    private static TreeMap<String, Boolean> arguments(String pattern) {
        TreeMap<String, Boolean> arguments = new TreeMap<>();
        Pattern.compile("\\{(\\d)(,choice)?")
                .matcher(pattern)
                .results()
                .forEach(argument -> arguments.merge(argument.group(1), argument.group(2) != null, Boolean::logicalOr));
        return arguments;
    }

    private static boolean isKeyOrBeginsOne(String key, TreeMap<String, String> words) {
        if (words.containsKey(key)) {
            return true;
        }
        String next = words.ceilingKey(key.endsWith(".") ? key : key + ".");
        return next != null && next.startsWith(key.endsWith(".") ? key : key + ".");
    }

    private static TreeMap<String, String> words() throws IOException {
        return words(".*");
    }

    /** @param language how the files end: nothing for English, {@code _de}, or anything as a pattern */
    private static TreeMap<String, String> words(String language) throws IOException {
        TreeMap<String, String> words = new TreeMap<>();
        for (Path file : files()) {
            if (!file.getFileName().toString().matches("[a-z]+" + language + "\\.properties")) {
                continue;
            }
            Properties properties = read(file);
            properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        }
        return words;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.filter(file -> file.toString().endsWith(".properties")).toList();
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
