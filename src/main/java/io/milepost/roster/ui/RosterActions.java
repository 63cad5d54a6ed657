package io.milepost.roster.ui;

import com.vaadin.flow.component.UI;
import io.milepost.accounts.EmailAddress;
import io.milepost.accounts.Team;
import io.milepost.accounts.Viewer;
import io.milepost.roster.AddAthlete;
import io.milepost.roster.AlreadyHere;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.AthleteStatus;
import io.milepost.roster.Athletes;
import io.milepost.roster.Group;
import io.milepost.roster.Groups;
import io.milepost.roster.RosterLine;
import io.milepost.roster.panels.RosterAction;
import io.milepost.ui.Notices;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a coach does to athletes from the list; each says what it did and, where that can be, offers to undo it. */
@Component
class RosterActions {

    private final Athletes athletes;
    private final Groups groups;
    private final Team team;
    private final Viewer viewer;
    private final List<RosterAction> further;

    RosterActions(Athletes athletes, Groups groups, Team team, Viewer viewer, ObjectProvider<RosterAction> further) {
        this.athletes = athletes;
        this.groups = groups;
        this.team = team;
        this.viewer = viewer;
        this.further = further.orderedStream().toList();
    }

    /** What other modules do with several athletes. */
    List<RosterAction> further() {
        return further;
    }

    void run(RosterAction action, Collection<RosterLine> lines) {
        action.run(Set.copyOf(ids(lines)));
    }

    void addAthlete(Runnable then) {
        new AddAthleteDialog(team.members(), viewer.account().id(), groups.all(), command -> add(command, then)).open();
    }

    private void add(AddAthlete command, Runnable then) {
        AthleteProfile added = athletes.add(command);
        say(added.email() == null ? "roster.added" : "roster.added.invited", added.name());
        then.run();
    }

    void manageGroups(Runnable then) {
        GroupsDialog dialog = new GroupsDialog(groups, further);
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                then.run();
            }
        });
        dialog.open();
    }

    List<Group> groups() {
        return groups.all();
    }

    void put(Collection<RosterLine> lines, String group, Runnable then) {
        Group into = groups.named(group);
        List<AthleteId> ids = ids(lines);
        groups.put(into.id(), ids);
        undoable("roster.grouped", () -> groups.take(into.id(), ids), then, ids.size(), into.name());
    }

    void take(Collection<RosterLine> lines, Group group, Runnable then) {
        List<AthleteId> ids = ids(lines);
        groups.take(group.id(), ids);
        undoable("roster.ungrouped", () -> groups.put(group.id(), ids), then, ids.size(), group.name());
    }

    /** Invites those who have an address and no account; the others are counted and left alone. */
    void invite(Collection<RosterLine> lines, Runnable then) {
        int sent = 0;
        for (RosterLine line : lines) {
            String email = line.email();
            boolean waits = line.status() == AthleteStatus.ADDED || line.status() == AthleteStatus.INVITED;
            if (waits && email != null && invited(line.id(), email)) {
                sent++;
            }
        }
        say("roster.invited.many", sent, lines.size() - sent);
        then.run();
    }

    private boolean invited(AthleteId id, String email) {
        try {
            athletes.invite(id, new EmailAddress(email));
            return true;
        } catch (AlreadyHere e) {
            return false;
        }
    }

    void archive(Collection<RosterLine> lines, Runnable then) {
        List<AthleteId> ids = ids(lines.stream()
                .filter(line -> line.status() != AthleteStatus.ARCHIVED)
                .toList());
        ids.forEach(athletes::archive);
        undoable("roster.archived.many", () -> ids.forEach(athletes::restore), then, ids.size());
    }

    void restore(Collection<RosterLine> lines, Runnable then) {
        List<AthleteId> ids = ids(lines.stream()
                .filter(line -> line.status() == AthleteStatus.ARCHIVED)
                .toList());
        ids.forEach(athletes::restore);
        undoable("roster.restored.many", () -> ids.forEach(athletes::archive), then, ids.size());
    }

    private static void undoable(String key, Runnable undo, Runnable then, Object... words) {
        UI ui = UI.getCurrent();
        Notices.done(ui.getTranslation(key, words), ui.getTranslation("ui.undo"), () -> {
            undo.run();
            then.run();
        });
        then.run();
    }

    private static void say(String key, Object... words) {
        Notices.done(UI.getCurrent().getTranslation(key, words));
    }

    private static List<AthleteId> ids(Collection<RosterLine> lines) {
        return lines.stream().map(RosterLine::id).toList();
    }
}
