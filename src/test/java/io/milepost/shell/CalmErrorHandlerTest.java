package io.milepost.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CalmErrorHandlerTest {

    @AfterEach
    void nobodyIsAtAScreen() {
        UI.setCurrent(null);
    }

    @Test
    void whoLeftBeforeTheAnswerCameIsNoFaultOfOurs() {
        UI ui = new UI();
        UI.setCurrent(ui);
        assertThatCode(() -> new CalmErrorHandler()
                        .error(new ErrorEvent(new ClientAbortException(new IOException("Broken pipe")))))
                .doesNotThrowAnyException();
        assertThat(ui.getChildren()).isEmpty();
    }
}
