package io.milepost.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import io.milepost.ui.EmptyState;
import java.util.List;

/** A thin line with a post for everything reached, the latest at the top. */
class Wall extends Div {

    Wall(List<ListItem> posts, String emptyTitle, String emptyText) {
        if (posts.isEmpty()) {
            add(new EmptyState(emptyTitle, emptyText));
            return;
        }
        OrderedList line = new OrderedList();
        line.addClassName("mp-wall");
        posts.forEach(line::add);
        add(line);
    }
}
