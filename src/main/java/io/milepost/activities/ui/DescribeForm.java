package io.milepost.activities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.activities.ActivitySummary;
import io.milepost.activities.DescribeActivity;
import io.milepost.activities.Sport;
import java.util.Objects;
import java.util.function.Consumer;

/** What a person says about an activity. */
final class DescribeForm extends Div {

    DescribeForm(ActivityWords words, ActivitySummary activity, Consumer<DescribeActivity> save) {
        addClassName("mp-form");
        TextField title = new TextField(words.say("activities.name"));
        title.setMaxLength(ActivitySummary.LONGEST_TITLE);
        title.setPlaceholder(words.sport(activity.sport()));
        title.setValue(Objects.requireNonNullElse(activity.title(), ""));
        Select<Sport> sport = new Select<>();
        sport.setLabel(words.say("activities.sport"));
        sport.setItems(Sport.values());
        sport.setItemLabelGenerator(words::sport);
        sport.setValue(activity.sport());
        ImpressionFields impression = new ImpressionFields(words, activity.impression());
        Checkbox race = new Checkbox(words.say("activities.race"), activity.race());
        Checkbox excluded = new Checkbox(words.say("activities.exclude"), activity.excluded());
        excluded.setHelperText(words.say("activities.exclude.help"));
        Button button = new Button(
                words.say("ui.save"),
                click -> save.accept(new DescribeActivity(
                        title.getValue(), sport.getValue(), race.getValue(), impression.value(), excluded.getValue())));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClassName("mp-primary");
        add(impression, title, sport, race, excluded, button);
    }
}
