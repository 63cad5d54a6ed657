package io.milepost.touchpoints.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.milepost.touchpoints.KindWord;
import io.milepost.touchpoints.replies.Occasion;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.Once;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A coach writes what an athlete reads on a rough day, and for which days it is meant. */
class WordDialog extends CalmDialog {

    /** @param known the words as they are; null for new ones */
    WordDialog(@Nullable KindWord known, BiConsumer<Occasion, String> save) {
        setHeaderTitle(getTranslation(known == null ? "touchpoints.words.new" : "touchpoints.words.edit"));
        setWidth("460px");
        Select<Occasion> occasion = new Select<>();
        occasion.setLabel(getTranslation("touchpoints.words.when"));
        occasion.setItems(Occasion.values());
        occasion.setItemLabelGenerator(each -> getTranslation(each.key()));
        occasion.setValue(known == null ? Occasion.TIRED : known.occasion());
        occasion.setWidthFull();
        TextArea words = new TextArea(getTranslation("touchpoints.words.words"));
        words.setMaxLength(KindWord.LONGEST);
        words.setHelperText(getTranslation("touchpoints.words.help"));
        words.setManualValidation(true);
        words.setWidthFull();
        words.setValue(known == null ? "" : known.words());
        Button keep = new Button(getTranslation("touchpoints.words.keep"), Once.in(this, () -> {
            boolean written = !words.getValue().isBlank();
            words.setInvalid(!written);
            words.setErrorMessage(written ? "" : getTranslation("touchpoints.words.missing"));
            if (written) {
                close();
                save.accept(occasion.getValue(), words.getValue());
            }
        }));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        add(occasion, words);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), keep);
    }
}
