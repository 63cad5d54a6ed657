package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.milepost.tenancy.Role;
import io.milepost.training.library.ChangedMeanwhile;
import io.milepost.training.library.LibraryWorkout;
import io.milepost.training.library.TemplateShelf;
import io.milepost.training.library.WorkoutEntry;
import io.milepost.ui.EmptyState;
import io.milepost.ui.Notices;
import io.milepost.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;

/** A coach looks for a template or a workout to plan from: the practice's own first, and Milepost's to start from. */
@Route("coach/:practice/library")
@PermitAll
class LibraryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAUSE_MS = 250;

    private final Doors doors;
    private final TemplateShelf templates;
    private final boolean mayWrite;
    private final TextField search = new TextField();
    private final Checkbox archived = new Checkbox();
    private final Tab templatesTab = new Tab(getTranslation("training.library.templates"));
    private final Tabs tabs;
    private final Div shelf = new Div();

    LibraryView(Doors doors, TemplateShelf templates) {
        this.doors = doors;
        this.templates = templates;
        this.mayWrite = doors.seats().requireMember().is(Role.COACH)
                || doors.seats().requireMember().is(Role.OWNER);
        addClassName("mp-screen");
        PageHeader header = new PageHeader(getTranslation("training.library.title"));
        header.aside(getTranslation("training.library.aside"));
        if (mayWrite) {
            Button add = new Button(getTranslation("training.library.new-workout"), click -> write());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header.addAction(add);
        }
        tabs = new Tabs(templatesTab, new Tab(getTranslation("training.library.workouts")));
        tabs.addSelectedChangeListener(change -> show());
        search.setPlaceholder(getTranslation("training.library.search"));
        search.setAriaLabel(getTranslation("training.library.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE_MS);
        search.addValueChangeListener(change -> show());
        archived.setLabel(getTranslation("training.library.archived"));
        archived.addValueChangeListener(change -> show());
        search.addClassName("mp-shelf-search");
        Div toolbar = new Div(search, archived);
        toolbar.addClassName("mp-toolbar");
        shelf.addClassName("mp-shelf");
        add(header, tabs, toolbar, shelf);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("training.library.title");
    }

    private void show() {
        shelf.removeAll();
        if (tabs.getSelectedTab() == templatesTab) {
            templates.all(archived.getValue()).stream()
                    .filter(each -> matches(each, search.getValue()))
                    .forEach(each -> shelf.add(
                            new TemplateCard(each, doors.practices().current().slug())));
        } else {
            doors.shelf().find(search.getValue(), archived.getValue()).forEach(each -> shelf.add(card(each)));
        }
        if (shelf.getComponentCount() == 0) {
            shelf.add(new EmptyState(
                    getTranslation("training.library.empty.title"), getTranslation("training.library.empty.text")));
        }
    }

    private boolean matches(TemplateShelf.Shelved each, String words) {
        String text = String.join(
                        " ",
                        each.template().name(this::getTranslation),
                        each.template().text().summary(this::getTranslation),
                        String.join(" ", each.template().text().tags(this::getTranslation)))
                .toLowerCase(Locale.ROOT);
        return List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream()
                .allMatch(text::contains);
    }

    private WorkoutCard card(LibraryWorkout workout) {
        return new WorkoutCard(
                workout,
                doors.words(),
                doors.viewer().formats(),
                mayWrite ? () -> edit(workout) : null,
                mayWrite && !workout.shipped() ? () -> archive(workout) : null);
    }

    private void write() {
        LibraryWorkoutDialog.forNew(doors.words(), doors.viewer().formats(), entry -> {
                    doors.shelf().add(entry, "");
                    saved(entry);
                })
                .open();
    }

    /** A shipped one becomes the practice's own by being changed. */
    private void edit(LibraryWorkout workout) {
        LibraryWorkoutDialog.of(workout, doors.words(), doors.viewer().formats(), entry -> {
                    try {
                        if (workout.shipped()) {
                            doors.shelf().add(entry, workout.key());
                        } else {
                            doors.shelf().rewrite(workout.key(), workout.edition(), entry);
                        }
                        saved(entry);
                    } catch (ChangedMeanwhile meanwhile) {
                        Notices.problem(
                                getTranslation("training.library.changed-meanwhile"), getTranslation("ui.close"));
                        show();
                    }
                })
                .open();
    }

    private void saved(WorkoutEntry entry) {
        tabs.setSelectedIndex(1);
        show();
        Notices.done(getTranslation("training.library.kept", entry.title()));
    }

    private void archive(LibraryWorkout workout) {
        doors.shelf().archive(workout.key(), !workout.archived());
        show();
        Notices.done(
                getTranslation(
                        workout.archived() ? "training.library.back" : "training.library.away",
                        workout.entry().title()),
                getTranslation("ui.undo"),
                () -> {
                    doors.shelf().archive(workout.key(), workout.archived());
                    show();
                });
    }
}
