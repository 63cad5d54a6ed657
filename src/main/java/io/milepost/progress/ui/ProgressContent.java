package io.milepost.progress.ui;

import com.vaadin.flow.component.html.Div;

/** Shows a coach what an athlete works towards and has reached. */
class ProgressContent extends Div {

    ProgressContent(Div prospects, TeamWall wall) {
        addClassName("mp-progress");
        add(prospects, wall);
    }
}
