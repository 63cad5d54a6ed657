package io.milepost.training.ui;

import com.vaadin.flow.component.textfield.TextField;
import io.milepost.training.WorkoutText;
import java.util.Optional;

/** Why a plan goes beyond a hard limit, in a coach's words: nothing goes on without any. */
class LimitReason extends TextField {

    /** @param said what the coach said already; may be empty */
    LimitReason(String said) {
        setLabel(getTranslation("training.limit.why"));
        setHelperText(getTranslation("training.limit.why.help"));
        setMaxLength(WorkoutText.LONGEST_WHY);
        setWidthFull();
        setRequiredIndicatorVisible(true);
        setValue(said);
    }

    /** The reason; where there is none, the field asks for it. */
    Optional<String> said() {
        if (getValue().isBlank()) {
            setInvalid(true);
            setErrorMessage(getTranslation("training.limit.why.missing"));
            focus();
            return Optional.empty();
        }
        return Optional.of(getValue().strip());
    }
}
