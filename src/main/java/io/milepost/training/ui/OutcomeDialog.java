package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.training.LedgerEntry;
import io.milepost.training.LedgerOutcome;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.Once;
import java.util.function.Consumer;

/** A coach says in a sentence what came of a change. */
class OutcomeDialog extends CalmDialog {

    OutcomeDialog(LedgerEntry entry, Consumer<String> said) {
        setHeaderTitle(getTranslation("training.ledger.outcome.say"));
        setWidth("min(480px, 96vw)");
        TextField words = new TextField(entry.subject());
        words.setHelperText(getTranslation("training.ledger.outcome.help"));
        words.setMaxLength(LedgerOutcome.LONGEST_WORDS);
        words.setWidthFull();
        LedgerOutcome known = entry.outcome();
        words.setValue(known == null ? "" : known.words());
        add(words);
        Button keep = new Button(getTranslation("training.ledger.outcome.save"), Once.in(this, () -> {
            close();
            said.accept(words.getValue());
        }));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), keep);
        words.focus();
    }
}
