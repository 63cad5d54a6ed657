package io.milepost.connections.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import io.milepost.accounts.Viewer;
import io.milepost.connections.KeysCard;
import io.milepost.connections.Vendor;
import io.milepost.connections.VendorKeys;
import io.milepost.tenancy.ForRoles;
import io.milepost.tenancy.Role;
import io.milepost.ui.CalmQuestion;
import io.milepost.ui.Messages;
import io.milepost.ui.Notices;
import io.milepost.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An owner sets up the vendors that athletes connect with. */
@Route("coach/:practice/practice/connections")
@PermitAll
@ForRoles(Role.OWNER)
class KeysView extends Div implements HasDynamicTitle, KeysForm.Deeds {

    private static final int EACH_MS = 2_000;

    private final VendorKeys keys;
    private final ConnectionWords words;
    private final Div forms = new Div();
    private List<KeysCard> shown = List.of();
    private @Nullable Registration polling;

    KeysView(VendorKeys keys, Viewer viewer, Messages messages) {
        this.keys = keys;
        this.words = new ConnectionWords(viewer.formats(), messages);
        addClassName("mp-screen");
        Paragraph text = new Paragraph(words.say("connections.keys.page.text"));
        text.addClassNames("mp-quiet", "mp-prose");
        forms.addClassName("mp-vendor-keys-forms");
        add(new PageHeader(words.say("connections.keys.page")), text, forms);
        show();
    }

    /** Builds anew only what changed, so that nobody's typing is lost. */
    private void show() {
        List<KeysCard> now = keys.all();
        boolean standIn = keys.offersStandIn();
        for (int i = 0; i < now.size(); i++) {
            boolean known = i < shown.size();
            if (!known) {
                forms.add(new KeysForm(now.get(i), words, this, standIn));
            } else if (!shown.get(i).equals(now.get(i))) {
                forms.replace(forms.getComponentAt(i), new KeysForm(now.get(i), words, this, standIn));
            }
        }
        shown = now;
        getUI().ifPresent(this::keepLooking);
    }

    @Override
    public void enter(Vendor vendor, String client, String secret) {
        try {
            keys.enter(vendor, client, secret);
            Notices.done(words.say("connections.keys.saved", vendor.label()));
        } catch (IllegalArgumentException e) {
            Notices.problem(words.say("connections.keys.missing", vendor.label()), getTranslation("ui.close"));
        }
        show();
    }

    @Override
    public void enterStandIn(Vendor vendor) {
        keys.enterStandIn(vendor);
        Notices.done(words.say("connections.keys.saved", vendor.label()));
        show();
    }

    @Override
    public void forget(KeysCard card) {
        String label = card.vendor().label();
        CalmQuestion sure = new CalmQuestion();
        sure.setHeader(words.say("connections.keys.forget.title", label));
        sure.setText(words.say("connections.keys.forget.text", card.connected()));
        sure.setCancelable(true);
        sure.setCancelText(words.say("connections.keep"));
        sure.setConfirmText(words.say("connections.keys.forget.yes"));
        sure.addConfirmListener(yes -> {
            keys.forget(card.vendor());
            Notices.done(words.say("connections.keys.forgotten", label));
            show();
        });
        sure.open();
    }

    @Override
    public void askForNews(Vendor vendor) {
        keys.askForNews(vendor);
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(poll -> show());
        keepLooking(event.getUI());
    }

    /** Whether a vendor will report is known a moment later. */
    private void keepLooking(UI ui) {
        boolean pending = shown.stream().anyMatch(card -> card.news() == KeysCard.News.PENDING);
        ui.setPollInterval(pending ? EACH_MS : -1);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("connections.keys.page");
    }
}
