package io.milepost.billing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import io.milepost.billing.Invoice;
import io.milepost.ui.Formats;
import java.time.LocalDate;
import java.util.List;

/** The bills of an athlete, each with the way to look at it, or to pay it. */
class InvoiceList extends Div {

    InvoiceList(List<Invoice> invoices, Formats formats) {
        addClassName("mp-stack");
        if (invoices.isEmpty()) {
            return;
        }
        add(new H2(getTranslation("billing.invoices")));
        invoices.forEach(invoice -> add(line(invoice, formats)));
    }

    private Div line(Invoice invoice, Formats formats) {
        var day = new Span(formats.date(LocalDate.ofInstant(invoice.drawn(), formats.zone())));
        var money =
                new Span(formats.money(invoice.total().minor(), invoice.total().currency()));
        money.addClassName("mp-number");
        var state = new Span(getTranslation(
                invoice.paid()
                        ? "billing.invoice.paid"
                        : invoice.open() ? "billing.invoice.open" : "billing.invoice.closed"));
        state.addClassName(invoice.open() ? "mp-danger" : "mp-quiet");
        var line = new Div(day, money, state);
        line.addClassNames("mp-row-between", "mp-invoice");
        if (invoice.page() != null) {
            var link = new Anchor(
                    invoice.page(), getTranslation(invoice.open() ? "billing.invoice.pay" : "billing.invoice.look"));
            link.setTarget(AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener");
            link.setAriaLabel(link.getText() + ", " + day.getText());
            line.add(link);
        }
        return line;
    }
}
