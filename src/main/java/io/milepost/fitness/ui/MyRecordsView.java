package io.milepost.fitness.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.milepost.activities.ActivityPaths;
import io.milepost.fitness.panels.EasyPaceLine;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.Slug;
import io.milepost.ui.Formats;
import io.milepost.ui.PageHeader;
import jakarta.annotation.security.PermitAll;

/** An athlete wants to know their best times, and what the training of the last months has made of them. */
@Route("me/:practice/records")
@PermitAll
class MyRecordsView extends Div implements HasDynamicTitle {

    MyRecordsView(FitnessServices services, Athletes athletes) {
        AthleteProfile me = athletes.me();
        Formats formats = services.formats.of(me);
        Slug slug = services.practices.current().slug();
        addClassNames("mp-screen", "mp-fitness");
        add(new PageHeader(getTranslation("fitness.me.title")));
        services.easyPaces
                .trend(me.id())
                .ifPresent(
                        trend -> add(new EasyPaceLine(trend, formats, activity -> ActivityPaths.mine(slug, activity))));
        add(
                new LoadContent(me, services, formats, Reader.ATHLETE),
                new RecordSection(
                        me, services.records, formats, Reader.ATHLETE, activity -> ActivityPaths.mine(slug, activity)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("fitness.me.title");
    }
}
