package io.milepost.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.milepost.tenancy.Seats;

/** Somebody wants to get to their practice. */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** What the phone kept of an athlete's day is nobody's to read after they signed out. */
    private static final String FORGET =
            "import('/offline/store.js').then(() => globalThis.milepostPocket.forget()).catch(() => undefined)";

    private final LoginForm form = new LoginForm();
    private final Paragraph word = new Paragraph();
    private final Seats seats;

    SignInView(Seats seats) {
        this.seats = seats;
        addClassName("mp-door");
        form.setAction("sign-in");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words());
        word.addClassName("mp-quiet");
        word.setVisible(false);
        Div card = new Div(new Wordmark(), new H1(getTranslation("shell.sign-in.title")), word, form, links());
        card.addClassName("mp-door-card");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (seats.signedIn().isPresent()) {
            event.forwardTo("");
            return;
        }
        var parameters = event.getLocation().getQueryParameters().getParameters();
        form.setError(parameters.containsKey("error"));
        if (parameters.containsKey("bye")) {
            say("shell.sign-in.bye");
            getElement().executeJs(FORGET);
        } else if (parameters.containsKey("reset")) {
            say("shell.sign-in.reset");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.sign-in.title");
    }

    private void say(String key) {
        word.setText(getTranslation(key));
        word.setVisible(true);
    }

    private Div links() {
        Div links = new Div(
                new Anchor("forgot", getTranslation("shell.sign-in.forgot")),
                new Span(" · "),
                new Anchor("start", getTranslation("shell.sign-in.start")));
        links.addClassName("mp-door-links");
        return links;
    }

    private LoginI18n words() {
        LoginI18n words = LoginI18n.createDefault();
        LoginI18n.Form fields = words.getForm();
        fields.setTitle("");
        fields.setUsername(getTranslation("shell.sign-in.email"));
        fields.setPassword(getTranslation("shell.sign-in.password"));
        fields.setSubmit(getTranslation("shell.sign-in.submit"));
        words.getErrorMessage().setTitle(getTranslation("shell.sign-in.wrong.title"));
        words.getErrorMessage().setMessage(getTranslation("shell.sign-in.wrong.text"));
        words.getErrorMessage().setUsername(getTranslation("shell.sign-in.email.missing"));
        words.getErrorMessage().setPassword(getTranslation("shell.sign-in.password.missing"));
        return words;
    }
}
