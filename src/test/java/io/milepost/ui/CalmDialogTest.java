package io.milepost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CalmDialogTest {

    private final UI ui = new UI();

    @BeforeEach
    void somebodyIsAtAScreen() {
        UI.setCurrent(ui);
    }

    @AfterEach
    void andLeaves() {
        UI.setCurrent(null);
    }

    @Test
    void aDoubleClickOpensOneDialogAndNotTwoUponEachOther() {
        Asking first = new Asking();
        Asking second = new Asking();
        first.open();
        second.open();
        assertThat(first.isOpened()).isTrue();
        assertThat(second.isOpened()).isFalse();

        first.close();
        second.open();
        assertThat(second.isOpened()).isTrue();
    }

    @Test
    void anotherDialogMayOpenUponIt() {
        Asking first = new Asking();
        CalmDialog other = new CalmDialog();
        first.open();
        other.open();
        assertThat(other.isOpened()).isTrue();
    }

    @Test
    void oneThatWentWithItsScreenIsInNobodysWay() {
        Asking left = new Asking();
        left.open();
        ui.add(left);
        ui.remove(left);

        Asking next = new Asking();
        next.open();
        assertThat(next.isOpened()).isTrue();
    }

    @Test
    void aClickBesideItDoesNotThrowAwayWhatWasTyped() {
        assertThat(new Asking().isCloseOnOutsideClick()).isFalse();
    }

    @Test
    void aQuestionIsAskedOnceToo() {
        CalmQuestion first = new CalmQuestion();
        CalmQuestion second = new CalmQuestion();
        first.open();
        second.open();
        assertThat(second.isOpened()).isFalse();

        first.close();
        second.open();
        assertThat(second.isOpened()).isTrue();
    }

    private static final class Asking extends CalmDialog {}
}
