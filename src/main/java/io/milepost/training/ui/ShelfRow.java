package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import io.milepost.training.library.LibraryWorkout;
import io.milepost.training.library.Tags;
import io.milepost.training.library.WorkoutEntry;
import io.milepost.training.library.WorkoutShelf;
import io.milepost.training.notation.Workout;
import io.milepost.ui.Notices;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The library at hand while a workout is written: take one from it, or put this one on it. */
class ShelfRow extends Div {

    private @Nullable LibraryWorkout taken;

    /** @param kept what is written now, to put on the shelf; empty while it is no workout */
    ShelfRow(
            WorkoutShelf shelf,
            Consumer<LibraryWorkout> picked,
            Supplier<Optional<WorkoutEntry>> kept,
            boolean mayKeep) {
        addClassName("mp-shelf-row");
        ComboBox<LibraryWorkout> pick = new ComboBox<>();
        pick.setLabel(getTranslation("training.library.pick"));
        pick.setPlaceholder(getTranslation("training.library.pick.placeholder"));
        pick.setClearButtonVisible(true);
        pick.setItemLabelGenerator(
                each -> each.entry().title() + " · " + each.workout().notation());
        pick.setItems(new CallbackDataProvider<LibraryWorkout, String>(
                query -> found(shelf, query.getFilter().orElse(""))
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                query -> (int) found(shelf, query.getFilter().orElse("")).count()));
        pick.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                taken = change.getValue();
                picked.accept(change.getValue());
            }
        });
        add(pick);
        if (mayKeep) {
            Button keep = new Button(
                    getTranslation("training.library.keep"),
                    click -> kept.get().ifPresent(entry -> {
                        shelf.add(entry, "");
                        Notices.done(getTranslation("training.library.kept", entry.title()));
                    }));
            keep.addThemeVariants(ButtonVariant.TERTIARY);
            add(keep);
        }
    }

    /** The one that the writer began with; empty where they began with none. */
    Optional<LibraryWorkout> taken() {
        return Optional.ofNullable(taken);
    }

    static WorkoutEntry entry(String title, Workout workout, String why) {
        return new WorkoutEntry(title, workout, why, Tags.of(""));
    }

    private static Stream<LibraryWorkout> found(WorkoutShelf shelf, String search) {
        return shelf.find(search, false).stream();
    }
}
