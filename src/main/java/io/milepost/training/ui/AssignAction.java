package io.milepost.training.ui;

import com.vaadin.flow.component.UI;
import io.milepost.roster.AthleteId;
import io.milepost.roster.panels.RosterAction;
import io.milepost.tenancy.Practices;
import io.milepost.training.assigning.Assigning;
import io.milepost.ui.Notices;
import java.util.Set;
import org.springframework.stereotype.Component;

/** From the list of athletes to what they are to get. */
@Component
class AssignAction implements RosterAction {

    private final Assigning assigning;
    private final Practices practices;

    AssignAction(Assigning assigning, Practices practices) {
        this.assigning = assigning;
        this.practices = practices;
    }

    @Override
    public String labelKey() {
        return "training.assign.do";
    }

    @Override
    public void run(Set<AthleteId> athletes) {
        UI ui = UI.getCurrent();
        if (athletes.size() > Assigning.MOST) {
            Notices.problem(
                    ui.getTranslation("training.assign.too-many", Assigning.MOST), ui.getTranslation("ui.close"));
            return;
        }
        ui.navigate(AssignView.path(practices.current().slug(), assigning.begin(athletes)));
    }
}
