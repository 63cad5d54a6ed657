package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.milepost.running.TrainingPaces;
import io.milepost.training.WorkoutWords;
import io.milepost.training.notation.Effort;
import io.milepost.training.notation.Item;
import io.milepost.training.notation.Repeat;
import io.milepost.training.notation.Workout;
import io.milepost.training.notation.WorkoutTree;
import io.milepost.ui.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A coach builds a workout part by part, with buttons or the keyboard; the line in notation is the same workout. */
class WorkoutBuilder extends Div {

    private static final int CTRL_MOVES = 1;

    private final @Nullable TrainingPaces paces;
    private final WorkoutWords words;
    private final Formats formats;
    private final Consumer<Workout> changed;
    private final Div parts = new Div();
    private @Nullable Workout workout;

    /** @param changed gets the workout whenever somebody built on it */
    WorkoutBuilder(@Nullable TrainingPaces paces, WorkoutWords words, Formats formats, Consumer<Workout> changed) {
        this.paces = paces;
        this.words = words;
        this.formats = formats;
        this.changed = changed;
        addClassName("mp-builder");
        Div actions = new Div(
                adding("training.build.step", "10min E"),
                adding("training.build.repeat", "4x3min T jog 1min"),
                adding("training.build.session", "STRENGTH 20min"));
        actions.addClassName("mp-actions");
        Paragraph hint = new Paragraph(getTranslation("training.build.hint"));
        hint.addClassNames("mp-quiet", "mp-small");
        add(parts, actions, hint);
    }

    /** Shows a workout; null where the line means none. */
    void show(@Nullable Workout understood) {
        workout = understood;
        parts.removeAll();
        if (understood != null) {
            parts.add(list(understood, List.of()));
        }
    }

    private Button adding(String key, String notation) {
        Item item = Workout.of(notation).items().getFirst();
        Button add = new Button(
                getTranslation(key),
                VaadinIcon.PLUS.create(),
                click -> edit(item, made -> {
                    Workout now = workout;
                    take(
                            now == null ? Optional.of(new Workout(List.of(made))) : WorkoutTree.append(now, made),
                            List.of());
                }));
        add.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return add;
    }

    private void edit(Item item, Consumer<Item> done) {
        new PartDialog(item, done).open();
    }

    private OrderedList list(Workout whole, List<Integer> above) {
        OrderedList list = new OrderedList();
        list.addClassName("mp-builder-parts");
        for (int i = 0; i < whole.items().size(); i++) {
            List<Integer> path = Stream.concat(above.stream(), Stream.of(i)).toList();
            list.add(part(whole.items().get(i), path));
        }
        return list;
    }

    private ListItem part(Item item, List<Integer> path) {
        Span name = new Span(name(item));
        name.addClassName("mp-builder-name");
        Div row = new Div(
                name,
                button("training.build.up", VaadinIcon.ARROW_UP, item, () -> move(path, -CTRL_MOVES)),
                button("training.build.down", VaadinIcon.ARROW_DOWN, item, () -> move(path, CTRL_MOVES)),
                button("training.build.edit", VaadinIcon.PENCIL, item, () -> edit(item, made -> put(path, made))),
                item instanceof Repeat
                        ? button("training.build.unwrap", VaadinIcon.COMPRESS_SQUARE, item, () -> unwrap(path))
                        : button("training.build.again", VaadinIcon.RECYCLE, item, () -> wrap(path)),
                button("training.build.remove", VaadinIcon.CLOSE_SMALL, item, () -> remove(path)));
        row.addClassName("mp-builder-part");
        row.getElement()
                .setAttribute("data-effort", effort(item).name())
                .setAttribute("tabindex", "0")
                .setAttribute("data-path", path.toString());
        key(row, "ArrowUp", () -> move(path, -CTRL_MOVES));
        key(row, "ArrowDown", () -> move(path, CTRL_MOVES));
        ListItem line = new ListItem(row);
        if (item instanceof Repeat repeat) {
            line.add(list(repeat.turn(), path));
        }
        return line;
    }

    private static void key(Div row, String key, Runnable deed) {
        row.getElement()
                .addEventListener("keydown", pressed -> deed.run())
                .setFilter("event.altKey && event.key === '" + key + "' && event.target === event.currentTarget"
                        + " && (event.preventDefault() || true)");
    }

    private Effort effort(Item item) {
        return Effort.of(new Workout(List.of(item)), paces == null ? null : paces::range);
    }

    /** A repeat says how often and with what rest; what is repeated stands below it. */
    private String name(Item item) {
        return item instanceof Repeat repeat
                ? words.times(repeat, formats)
                : words.lines(new Workout(List.of(item)), paces, formats).getFirst();
    }

    private Button button(String key, VaadinIcon icon, Item item, Runnable deed) {
        Button button = new Button(icon.create(), click -> deed.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        String label = getTranslation(key, name(item));
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }

    private void move(List<Integer> path, int by) {
        List<Integer> to = new ArrayList<>(path);
        to.set(to.size() - 1, to.getLast() + by);
        with(now -> WorkoutTree.move(now, path, by), to);
    }

    private void put(List<Integer> path, Item made) {
        with(now -> WorkoutTree.replace(now, path, made), path);
    }

    private void wrap(List<Integer> path) {
        with(now -> WorkoutTree.repeat(now, path), path);
    }

    private void unwrap(List<Integer> path) {
        with(now -> WorkoutTree.unwrap(now, path), path);
    }

    private void remove(List<Integer> path) {
        with(now -> WorkoutTree.remove(now, path), List.of());
    }

    private interface Change {
        Optional<Workout> of(Workout now);
    }

    private void with(Change change, List<Integer> focus) {
        Workout now = workout;
        if (now != null) {
            take(change.of(now), focus);
        }
    }

    /** What cannot be leaves everything as it is. The part that was moved keeps the keyboard. */
    private void take(Optional<Workout> next, List<Integer> focus) {
        next.ifPresent(made -> {
            show(made);
            changed.accept(made);
            if (!focus.isEmpty()) {
                getElement().executeJs("this.querySelector('[data-path=\"' + $0 + '\"]')?.focus()", focus.toString());
            }
        });
    }
}
