package io.milepost.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import io.milepost.ui.EmptyState;
import io.milepost.ui.MoreFigures;
import java.util.List;

/** A thin line with a post for everything reached, the latest at the top. */
class Wall extends Div {

    /** So many are a wall; the others are its foundation. */
    private static final int SHOWN = 8;

    Wall(List<ListItem> posts, String emptyTitle, String emptyText) {
        if (posts.isEmpty()) {
            add(new EmptyState(emptyTitle, emptyText));
            return;
        }
        add(line(posts.subList(0, Math.min(SHOWN, posts.size()))));
        if (posts.size() > SHOWN) {
            add(new MoreFigures("progress.wall.earlier", () -> line(posts.subList(SHOWN, posts.size()))));
        }
    }

    private static OrderedList line(List<ListItem> posts) {
        OrderedList line = new OrderedList();
        line.addClassName("mp-wall");
        posts.forEach(line::add);
        return line;
    }
}
