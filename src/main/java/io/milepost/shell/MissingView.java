package io.milepost.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.SeatException;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** There is nothing here, or nothing for this person; which of the two is nobody's business. */
final class MissingView {

    private MissingView() {}

    private abstract static class Page extends Div {
        Page() {
            addClassName("mp-door");
        }

        int say(String key, int status) {
            removeAll();
            Div card = new Div(
                    new Wordmark(),
                    new H1(getTranslation(key + ".title")),
                    new Paragraph(getTranslation(key + ".text")),
                    new Anchor("/", getTranslation("shell.error.home")));
            card.addClassName("mp-door-card");
            add(card);
            return status;
        }
    }

    @AnonymousAllowed
    static class ForMissing extends Page implements HasErrorParameter<Missing> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Missing> parameter) {
            return say("shell.error.page", HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @AnonymousAllowed
    static class ForNoRoute extends Page implements HasErrorParameter<NotFoundException> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
            return say("shell.error.page", HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @AnonymousAllowed
    static class ForRefused extends Page implements HasErrorParameter<SeatException> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<SeatException> parameter) {
            return say("shell.error.page", HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @AnonymousAllowed
    static class ForFailure extends Page implements HasErrorParameter<Exception> {

        private static final Logger LOG = LoggerFactory.getLogger(ForFailure.class);

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
            LOG.error("A screen failed: /{}", event.getLocation().getPath(), parameter.getException());
            return say("shell.error.screen", HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }
}
