package io.milepost.training.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.milepost.roster.AthleteId;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Slug;
import io.milepost.training.ChangedMeanwhile;
import io.milepost.training.library.LibraryNavigation;
import io.milepost.training.library.LibraryWorkout;
import io.milepost.training.library.TemplateShelf;
import io.milepost.training.library.WorkoutEntry;
import io.milepost.ui.EmptyState;
import io.milepost.ui.LinkTabs;
import io.milepost.ui.Notices;
import io.milepost.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** A coach looks for a template or a workout to plan from: the practice's own first, and Milepost's to start from. */
@Route("coach/:practice/library")
@PermitAll
class LibraryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAUSE_MS = 250;

    private final Doors doors;
    private final TemplateShelf templates;
    private final Athletes athletes;
    private final boolean mayWrite;
    private final TextField search = new TextField();
    private final Checkbox archived = new Checkbox();
    private final Button newWorkout = new Button(getTranslation("training.library.new-workout"), click -> write());
    private final Button newTemplate = new Button(getTranslation("training.library.new-template"), click -> begin());
    private final LinkTabs tabs = new LinkTabs(getTranslation("training.library.title"));
    private final Div shelf = new Div();
    private boolean workouts;

    LibraryView(Doors doors, TemplateShelf templates, Athletes athletes) {
        this.doors = doors;
        this.templates = templates;
        this.athletes = athletes;
        this.mayWrite = doors.mayWriteLibrary();
        addClassName("mp-screen");
        PageHeader header = new PageHeader(getTranslation("training.library.title"));
        header.aside(getTranslation("training.library.aside"));
        if (mayWrite) {
            header.addAction(newWorkout);
            header.addAction(newTemplate);
        }
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
        QueryParameters query = event.getLocation().getQueryParameters();
        workouts = query.getSingleParameter(LibraryNavigation.SHELF)
                .filter(LibraryNavigation.WORKOUTS::equals)
                .isPresent();
        Slug practice = doors.practices().current().slug();
        tabs.removeAll();
        tabs.add(LibraryNavigation.templates(practice), getTranslation("training.library.templates"), !workouts);
        tabs.add(LibraryNavigation.workouts(practice), getTranslation("training.library.workouts"), workouts);
        // What is made for the open shelf leads.
        newTemplate.setThemeName(ButtonVariant.PRIMARY.getVariantName(), !workouts);
        newWorkout.setThemeName(ButtonVariant.PRIMARY.getVariantName(), workouts);
        show();
    }

    private void begin() {
        new NewTemplateDialog(
                        athletes.onRoster(),
                        doors.practices().current().units(),
                        doors.viewer().formats(),
                        new NewTemplateDialog.Decision() {
                            @Override
                            public void blank(TemplateShelf.Blank blank) {
                                open(templates.begin(blank));
                            }

                            @Override
                            public boolean ofPlan(AthleteId athlete, String name) {
                                try {
                                    open(templates.fromPlan(athlete, name));
                                    return true;
                                } catch (Missing noPlan) {
                                    return false;
                                }
                            }
                        })
                .open();
    }

    private void open(String template) {
        UI.getCurrent()
                .navigate(LibraryNavigation.template(doors.practices().current().slug(), template));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("training.library.title");
    }

    private void show() {
        shelf.removeAll();
        if (!workouts) {
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
                    return true;
                })
                .open();
    }

    /** A shipped one becomes the practice's own by being changed. */
    private void edit(LibraryWorkout workout) {
        AtomicInteger seen = new AtomicInteger(workout.edition());
        LibraryWorkoutDialog.of(workout, doors.words(), doors.viewer().formats(), entry -> {
                    try {
                        if (workout.shipped()) {
                            doors.shelf().add(entry, workout.key());
                        } else {
                            doors.shelf().rewrite(workout.key(), seen.get(), entry);
                        }
                        saved(entry);
                        return true;
                    } catch (ChangedMeanwhile meanwhile) {
                        seen.set(doors.shelf().get(workout.key()).edition());
                        show();
                        return false;
                    }
                })
                .open();
    }

    private void saved(WorkoutEntry entry) {
        if (workouts) {
            show();
        } else {
            UI.getCurrent()
                    .navigate(
                            LibraryNavigation.templates(
                                    doors.practices().current().slug()),
                            QueryParameters.of(LibraryNavigation.SHELF, LibraryNavigation.WORKOUTS));
        }
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
