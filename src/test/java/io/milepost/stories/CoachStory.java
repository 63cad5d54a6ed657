package io.milepost.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.milepost.testing.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A coach manages clients: opens a practice, adds and invites an athlete, reads what they did, sets paces, plans. */
abstract class CoachStory extends Story {

    @Test
    void aCoachOpensAPracticeAndCoachesTheirFirstAthlete() {
        String slug = unique("north");
        Visitor kim = visitors.at(screen());
        opensAPractice(kim, slug);
        String athlete = addsAnAthlete(kim, slug);
        bringsTrainingIn(kim, athlete);
        setsPacesFromARace(kim, athlete);
        plansMovesAndUndoes(kim, athlete);
        theInvitedAthleteTakesTheirPlace(slug);
    }

    private void opensAPractice(Visitor kim, String slug) {
        kim.goTo("/start");
        field(kim, "Name of your practice").fill("North Trail Coaching");
        kim.settle(); // the name proposes an address, which would come in over what is typed there
        field(kim, "Web address").fill(slug);
        field(kim, "Your name").fill("Kim Keller");
        field(kim, "E-mail").fill(slug + "@example.org");
        field(kim, "Password").fill("trails before breakfast");
        kim.findsNoBarriers();
        press(kim, "Open my practice");
        arrives(kim, ".*/coach/" + slug + "/desk");
        sees(kim, "No one is waiting");
        kim.findsNoBarriers();
    }

    private String addsAnAthlete(Visitor kim, String slug) {
        kim.goTo("/coach/" + slug + "/athletes");
        button(kim, "Add athlete").first().click();
        kim.settle();
        Locator dialog = kim.page().getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Name"))
                .fill("Ana Prieto");
        dialog.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("E-mail"))
                .fill("ana-" + slug + "@example.org");
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Add").setExact(false))
                .last()
                .click();
        kim.settle();
        sees(kim, "an invitation is on its way");
        kim.findsNoBarriers();
        kim.page().getByText("Ana Prieto").first().click();
        arrives(kim, ".*/athletes/[0-9a-f-]{36}.*");
        kim.findsNoBarriers();
        return kim.page().url().replaceFirst("^https?://[^/]+", "").replaceFirst("([0-9a-f-]{36}).*", "$1");
    }

    private void bringsTrainingIn(Visitor kim, String athlete) {
        kim.goTo(athlete + "/activities");
        LocalDate day = LocalDate.now(clock).minusDays(12);
        kim.page().locator("input[type=file]").first().setInputFiles(new FilePayload[] {
            new FilePayload("tuesday.gpx", "application/gpx+xml", track(day)),
            new FilePayload("again.gpx", "application/gpx+xml", track(day)),
            new FilePayload("notes.txt", "text/plain", "not a run".getBytes(StandardCharsets.UTF_8))
        });
        sees(kim, "tuesday.gpx");
        sees(kim, "again.gpx");
        sees(kim, "notes.txt");
        kim.page()
                .getByText(java.util.regex.Pattern.compile("already", java.util.regex.Pattern.CASE_INSENSITIVE))
                .first()
                .waitFor();
        kim.settle();
        kim.findsNoBarriers();
    }

    private void setsPacesFromARace(Visitor kim, String athlete) {
        kim.goTo(athlete + "/paces");
        button(kim, "Record a race").first().click();
        kim.settle();
        field(kim, "Name of the race").fill("Spring 10 km");
        field(kim, "Time").fill("40:00");
        field(kim, "Time").press("Tab");
        sees(kim, "51.9");
        kim.findsNoBarriers();
        press(kim, "Use these paces");
        sees(kim, "Recorded. VDOT is 51.9");
    }

    private void plansMovesAndUndoes(Visitor kim, String athlete) {
        kim.goTo(athlete + "/calendar");
        press(kim, "Plan a workout");
        field(kim, "Workout").fill("2km E, 4x6min T jog 1min, 2km E");
        field(kim, "Why").fill("Threshold at the pace that your race gave.");
        sees(kim, "/km");
        kim.findsNoBarriers();
        press(kim, "Plan it");
        // The longest of the last weeks was one short run, so this is far beyond it: she knows why it is right.
        sees(kim, "Beyond a hard limit");
        kim.findsNoBarriers();
        field(kim, "Why it is right here").fill("She has run this often, without a watch.");
        press(kim, "Do it anyway");
        sees(kim, "planned for");
        press(kim, "Undo");
        sees(kim, "Taken back");
        kim.goTo(athlete + "/ledger");
        sees(kim, "taken back");
        assertThat(kim.text()).contains("Kim Keller");
        kim.findsNoBarriers();
    }

    private void theInvitedAthleteTakesTheirPlace(String slug) {
        Visitor ana = visitors.at(screen());
        ana.goTo("/join/" + letterbox.secretOf("ana-" + slug + "@example.org", "/join/"));
        field(ana, "Password").fill("legs and lungs and heart");
        ana.findsNoBarriers();
        press(ana, "Take my place");
        arrives(ana, ".*/me/" + slug + "/intake");
        sees(ana, "Before we begin");
    }

    private static byte[] track(LocalDate day) {
        Instant start = day.atTime(6, 0).toInstant(ZoneOffset.UTC);
        StringBuilder text = new StringBuilder(
                "<?xml version=\"1.0\"?><gpx version=\"1.1\" creator=\"test\" xmlns=\"http://www.topografix.com/GPX/1/1\">"
                        + "<trk><type>running</type><trkseg>");
        for (int i = 0; i <= 360; i++) {
            text.append(String.format(
                    Locale.ROOT,
                    "<trkpt lat=\"%.6f\" lon=\"-30.0\"><ele>10</ele><time>%s</time></trkpt>",
                    45 + i * 0.000135,
                    start.plus(i * 5L, ChronoUnit.SECONDS)));
        }
        return text.append("</trkseg></trk></gpx>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
