package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.training.assigning.ActionId;
import io.milepost.training.assigning.Assigning;
import io.milepost.training.assigning.Given;
import io.milepost.training.assigning.Prospect;
import io.milepost.ui.ComponentWords;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What many are to get, and at once beside it what that means for each; nothing is saved before the coach says so. */
class AssignDraft extends Div {

    private final Doors doors;
    private final Assigning assigning;
    private final ActionId action;
    private final Runnable started;
    private final GivenForm form;
    private final Div preview = new Div();
    private final Button assign = new Button();
    /** What the coach ticked or unticked against what was offered; it outlives the next look. */
    private final Map<AthleteId, Boolean> decided = new HashMap<>();

    private List<Prospect> shown = List.of();

    AssignDraft(Doors doors, Assigning assigning, Athletes athletes, ActionId action, Runnable started) {
        this.doors = doors;
        this.assigning = assigning;
        this.action = action;
        this.started = started;
        addClassName("mp-assign-draft");
        LocalDate today = doors.viewer().formats().today();
        form = new GivenForm(doors, today, this::look);
        preview.addClassNames("mp-stack", "mp-assign-preview");
        assign.addThemeVariants(ButtonVariant.PRIMARY);
        assign.addClickListener(click -> assign());
        Div bar = new Div(assign);
        bar.addClassName("mp-assign-bar");
        Div left = new Div(whom(athletes), form);
        left.addClassName("mp-stack");
        Div right = new Div(preview, bar);
        right.addClassName("mp-stack");
        add(left, right);
        look();
    }

    private MultiSelectComboBox<AthleteProfile> whom(Athletes athletes) {
        MultiSelectComboBox<AthleteProfile> whom =
                ComponentWords.of(new MultiSelectComboBox<>(getTranslation("training.assign.whom")));
        List<AthleteProfile> mine = assigning.athletes(action);
        whom.setItems(athletes.onRoster());
        whom.setItemLabelGenerator(AthleteProfile::name);
        whom.setValue(mine);
        whom.setWidthFull();
        whom.addValueChangeListener(change -> {
            List<AthleteId> who =
                    change.getValue().stream().map(AthleteProfile::id).toList();
            if (who.isEmpty() || who.size() > Assigning.MOST) {
                whom.setInvalid(true);
                whom.setErrorMessage(getTranslation("training.assign.whom.wrong", Assigning.MOST));
                return;
            }
            whom.setInvalid(false);
            assigning.choose(action, who);
            look();
        });
        return whom;
    }

    private void look() {
        preview.removeAll();
        Optional<Given> given = form.given();
        shown = given.map(each -> assigning.preview(action, each)).orElse(List.of());
        if (given.isEmpty()) {
            Paragraph wait = new Paragraph(getTranslation("training.assign.wait"));
            wait.addClassName("mp-quiet");
            preview.add(wait);
        } else {
            preview.add(new ProspectList(shown, given.get(), this::isTicked, doors, (who, ticked) -> {
                decided.put(who, ticked);
                say();
            }));
        }
        say();
    }

    private boolean isTicked(Prospect prospect) {
        return prospect.isPossible() && decided.getOrDefault(prospect.athlete().id(), !prospect.isConflict());
    }

    private void say() {
        long size = shown.stream().filter(this::isTicked).count();
        assign.setEnabled(size > 0);
        assign.setText(getTranslation("training.assign.assign", size));
    }

    private void assign() {
        List<Prospect> chosen = shown.stream().filter(this::isTicked).toList();
        List<Prospect> beyond = chosen.stream().filter(Prospect::isBeyondLimits).toList();
        form.given().filter(given -> !chosen.isEmpty()).ifPresent(given -> {
            if (beyond.isEmpty()) {
                give(given, chosen, "");
                return;
            }
            List<Prospect> others =
                    chosen.stream().filter(each -> !each.isBeyondLimits()).toList();
            new ManyLimitsDialog(beyond, others.size(), given.why(), doors, new ManyLimitsDialog.Decision() {
                        @Override
                        public void leaveOut() {
                            give(given, others, "");
                        }

                        @Override
                        public void anyway(String why) {
                            give(given, chosen, why);
                        }
                    })
                    .open();
        });
    }

    private void give(Given given, List<Prospect> chosen, String beyond) {
        Map<AthleteId, LocalDate> days = new HashMap<>();
        chosen.forEach(prospect -> days.put(prospect.athlete().id(), prospect.day()));
        assigning.start(action, given, days, beyond);
        form.taken().ifPresent(taken -> doors.shelf().planned(taken.key()));
        started.run();
    }
}
