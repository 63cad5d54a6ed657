package io.milepost.training.ui;

import com.vaadin.flow.component.html.Paragraph;

/** Says in a dialog why it stays open; read aloud as soon as it says something. */
class ProblemLine extends Paragraph {

    ProblemLine() {
        addClassName("mp-part-problem");
        getElement().setAttribute("role", "alert");
    }

    /** Says it where it is seen, also in a long dialog that was scrolled past it. */
    void say(String problem) {
        setText(problem);
        scrollIntoView();
    }
}
