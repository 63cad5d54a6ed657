package io.milepost.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.SeatException;
import io.milepost.ui.Notices;
import java.util.UUID;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;

/** Says in plain words what went wrong at a click: what happened, what is safe, what to do. */
class CalmErrorHandler implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(CalmErrorHandler.class);

    @Override
    public void error(ErrorEvent event) {
        if (event.getThrowable() instanceof ClientAbortException) {
            LOG.debug("Somebody left before the answer came", event.getThrowable());
            return;
        }
        Throwable cause = rootOfOurs(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui == null) {
            LOG.error("Outside any screen", event.getThrowable());
            return;
        }
        switch (cause) {
            case SeatException.PracticeAtRest atRest -> ui.getPage().setLocation("/");
            case SeatException.NoSeat noSeat -> ui.getPage().setLocation("/sign-in");
            case SeatException.ReadingOnly lapsed -> say(ui, "shell.error.reading-only");
            case SeatException refused -> {
                LOG.warn("Refused: {}", refused.getMessage());
                say(ui, "shell.error.refused");
            }
            case Missing missing -> say(ui, "shell.error.missing");
            case ConcurrencyFailureException overtaken -> say(ui, "shell.error.overtaken");
            default -> {
                String reference = UUID.randomUUID().toString().substring(0, 8);
                LOG.error("Failure {}", reference, event.getThrowable());
                say(ui, "shell.error.failure", reference);
            }
        }
    }

    private static void say(UI ui, String key, Object... words) {
        Notices.problem(ui.getTranslation(key, words), ui.getTranslation("ui.close"));
    }

    private static Throwable rootOfOurs(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof SeatException
                    || each instanceof Missing
                    || each instanceof ConcurrencyFailureException) {
                return each;
            }
        }
        return thrown;
    }
}
