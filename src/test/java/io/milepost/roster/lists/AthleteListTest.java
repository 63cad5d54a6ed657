package io.milepost.roster.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.roster.lists.UnreadableList.Why;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AthleteListTest {

    @Test
    void semicolonsAndAByteOrderMarkAreWhatSpreadsheetsWrite() throws UnreadableList {
        AthleteList list = read("\ufeffVorname;Nachname;E-Mail\nJürgen;Groß;j@example.org\n");

        assertThat(list.heads()).containsExactly("Vorname", "Nachname", "E-Mail");
        assertThat(list.guess()).containsExactly(Meaning.FIRST_NAME, Meaning.LAST_NAME, Meaning.EMAIL);
        assertThat(list.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.cells()).containsExactly("Jürgen", "Groß", "j@example.org"));
    }

    @Test
    void windowsLettersAreReadToo() throws UnreadableList {
        AthleteList list = AthleteList.read("Name\nJürgen\n".getBytes(Charset.forName("windows-1252")));

        assertThat(list.lines().getFirst().cell(0)).isEqualTo("Jürgen");
    }

    @Test
    void aListWithoutHeadsIsToldByWhatStandsInIt() throws UnreadableList {
        AthleteList list = read("ana@example.org, Ana P\nben@example.org, \"O, Ben\"\n");

        assertThat(list.heads()).isEmpty();
        assertThat(list.guess()).containsExactly(Meaning.EMAIL, Meaning.NAME);
        assertThat(list.lines().get(1).cell(1)).isEqualTo("O, Ben");
    }

    @Test
    void aMeaningIsGuessedOnce() throws UnreadableList {
        assertThat(read("name,name,shoe size\na,b,c\n").guess())
                .containsExactly(Meaning.NAME, Meaning.NOTHING, Meaning.NOTHING);
    }

    @Test
    void emptyLinesAreSkippedAndLinesKeepTheirNumbers() throws UnreadableList {
        AthleteList list = read("name,email\n\nAna,\n,,\nBen,\n");

        assertThat(list.lines()).extracting(AthleteList.Line::number).containsExactly(3L, 5L);
    }

    @Test
    void whatIsNoListSaysWhy() {
        assertThat(why("")).isEqualTo(Why.EMPTY);
        assertThat(why("name,email\n")).isEqualTo(Why.EMPTY);
        assertThat(why("name\n" + "Ana\n".repeat(AthleteList.MOST_LINES + 1))).isEqualTo(Why.TOO_MANY_LINES);
        assertThat(why("name" + ",".repeat(AthleteList.MOST_COLUMNS) + "\nAna\n"))
                .isEqualTo(Why.TOO_WIDE);
        assertThat(why("name\n\"Ana\nBen\n")).isEqualTo(Why.BROKEN);
    }

    private static Why why(String text) {
        Why[] why = new Why[1];
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(UnreadableList.class, unreadable -> why[0] = unreadable.why());
        return why[0];
    }

    private static AthleteList read(String text) throws UnreadableList {
        return AthleteList.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
