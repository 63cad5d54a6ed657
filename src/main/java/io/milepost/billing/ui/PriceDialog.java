package io.milepost.billing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.milepost.billing.CoachingPackage;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.Once;
import java.util.function.Consumer;

/** Asks for another price, and says who will pay it. */
class PriceDialog extends CalmDialog {

    PriceDialog(CoachingPackage present, Consumer<PriceFields.Price> save) {
        setHeaderTitle(getTranslation("billing.price.title", present.name()));
        setWidth("480px");
        var fields = new PriceFields(present.price().money().currency(), present.price());
        var content = new Div(fields, new Paragraph(getTranslation("billing.price.who")));
        content.addClassName("mp-stack");
        add(content);
        var done = new Button(
                getTranslation("billing.price.set"),
                Once.in(
                        this,
                        () -> fields.read().ifPresent(price -> {
                            save.accept(price);
                            close();
                        })));
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), done);
    }
}
