package io.milepost.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.SeatException;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NotesTest extends MilepostTest {

    @Autowired
    Notes notes;

    private Stage.House house;
    private AthleteProfile ana;
    private Note note;

    @BeforeEach
    void aNote() {
        house = stage.house();
        ana = stage.athlete(house, "Ana P");
        note = stage.as(house, house.owner(), () -> notes.add(ana.id(), " Starts too fast. "));
    }

    @Test
    void theAthleteNeverSeesANoteNorWritesOne() {
        AccountId self = Objects.requireNonNull(ana.account());

        assertThatThrownBy(() -> stage.as(house, self, () -> notes.of(ana.id())))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> stage.as(house, self, () -> notes.add(ana.id(), "me too")))
                .isInstanceOf(Missing.class);
    }

    @Test
    void anAssistantReadsNotesOnlyOfWhomTheyHelp() {
        AccountId asa = stage.member(house, Role.ASSISTANT);

        assertThatThrownBy(() -> stage.as(house, asa, () -> notes.of(ana.id()))).isInstanceOf(Missing.class);
    }

    @Test
    void onlyItsAuthorChangesANote() {
        AccountId cora = stage.member(house, Role.COACH);

        assertThat(stage.as(house, cora, () -> notes.of(ana.id()))).containsExactly(note);
        assertThatThrownBy(() -> stage.as(house, cora, () -> notes.edit(note.id(), "No.")))
                .isInstanceOf(SeatException.NotAllowed.class);
        assertThatThrownBy(() -> stage.run(house, cora, () -> notes.delete(note.id())))
                .isInstanceOf(SeatException.NotAllowed.class);
    }

    @Test
    void aDeletedNoteComesBack() {
        stage.run(house, house.owner(), () -> notes.delete(note.id()));
        assertThat(stage.as(house, house.owner(), () -> notes.of(ana.id()))).isEmpty();

        stage.run(house, house.owner(), () -> notes.restore(note.id()));
        assertThat(stage.as(house, house.owner(), () -> notes.of(ana.id()))).containsExactly(note);
        assertThat(note.text()).isEqualTo("Starts too fast.");
    }
}
