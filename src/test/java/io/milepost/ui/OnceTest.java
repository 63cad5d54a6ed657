package io.milepost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import io.milepost.testing.ViewTest;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnceTest extends ViewTest {

    @Test
    void aDoubleClickDecidesOnce() {
        AtomicInteger decisions = new AtomicInteger();
        Dialog dialog = new Dialog();
        Button decide = new Button("", Once.in(dialog, () -> {
            decisions.incrementAndGet();
            dialog.close();
        }));
        dialog.add(decide);
        dialog.open();

        decide.click();
        decide.click();

        assertThat(decisions).hasValue(1);
    }

    @Test
    void aRefusedDecisionCanBeMadeAgain() {
        AtomicInteger tries = new AtomicInteger();
        Dialog dialog = new Dialog();
        Button decide = new Button("", Once.in(dialog, tries::incrementAndGet));
        dialog.add(decide);
        dialog.open();

        decide.click();
        decide.click();

        assertThat(tries).hasValue(2);
    }

    @Test
    void theSecondClickOfADoubleClickIsNoSecondTryAtARefusedDecision() {
        AtomicInteger tries = new AtomicInteger();
        Dialog dialog = new Dialog();
        Button decide = new Button("", Once.in(dialog, tries::incrementAndGet));
        dialog.add(decide);
        dialog.open();

        click(decide, 1);
        click(decide, 2);
        assertThat(tries).hasValue(1);

        click(decide, 1);
        assertThat(tries).hasValue(2);
    }

    private static void click(Button button, int count) {
        ComponentUtil.fireEvent(
                button, new ClickEvent<>(button, true, 0, 0, 0, 0, count, 0, false, false, false, false));
    }
}
