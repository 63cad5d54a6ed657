package io.milepost.training.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import io.milepost.roster.AthleteId;
import io.milepost.roster.panels.RosterAction;
import io.milepost.tenancy.Practices;
import io.milepost.ui.Notices;
import java.util.Set;
import org.springframework.stereotype.Component;

/** From the list of athletes to their weeks below one another. */
@Component
class SideBySideAction implements RosterAction {

    private final Practices practices;

    SideBySideAction(Practices practices) {
        this.practices = practices;
    }

    @Override
    public String labelKey() {
        return "training.side.do";
    }

    @Override
    public void run(Set<AthleteId> athletes) {
        UI ui = UI.getCurrent();
        if (athletes.size() > SideBySideView.MOST) {
            Notices.problem(
                    ui.getTranslation("training.side.too-many", SideBySideView.MOST), ui.getTranslation("ui.close"));
            return;
        }
        Location place = SideBySideView.at(practices.current().slug(), athletes, null);
        ui.navigate(place.getPath(), place.getQueryParameters());
    }
}
