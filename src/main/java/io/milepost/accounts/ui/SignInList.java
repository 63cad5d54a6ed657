package io.milepost.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.milepost.accounts.SignIn;
import io.milepost.accounts.SignIns;
import io.milepost.accounts.Viewer;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;

/** Where somebody is signed in, each with the button that ends it. */
class SignInList extends Div {

    private final SignIns signIns;
    private final Viewer viewer;

    SignInList(SignIns signIns, Viewer viewer) {
        this.signIns = signIns;
        this.viewer = viewer;
        addClassName("mp-stack");
        refresh();
    }

    private void refresh() {
        removeAll();
        Formats formats = viewer.formats();
        for (SignIn signIn : signIns.mine()) {
            Span device = new Span(signIn.device());
            Span seen = new Span(getTranslation("accounts.account.sign-in.seen", formats.ago(signIn.lastSeen())));
            seen.addClassNames("mp-quiet", "mp-small");
            seen.setTitle(formats.exactly(signIn.lastSeen()));
            Button end = new Button(getTranslation("accounts.account.sign-in.end"), click -> {
                signIns.revoke(signIn.id());
                Notices.done(getTranslation("accounts.account.sign-in.ended", signIn.device()));
                refresh();
            });
            end.setAriaLabel(getTranslation("accounts.account.sign-in.end.label", signIn.device()));
            Div words = new Div(device, seen);
            words.addClassName("mp-stack");
            Div row = new Div(words, end);
            row.addClassName("mp-row-between");
            add(row);
        }
    }
}
