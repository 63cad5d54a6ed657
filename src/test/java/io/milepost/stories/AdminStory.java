package io.milepost.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.milepost.tenancy.AccountId;
import io.milepost.testing.Visitor;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** An admin manages tenants: opens a practice for somebody, suspends it, and lets it work again. */
abstract class AdminStory extends Story {

    @Test
    void anAdminOpensSuspendsAndReactivatesAPractice() {
        String slug = unique("south");
        AccountId ada = stage.admin();
        Visitor admin = signedIn(screen(), ada, "/admin/tenants");
        admin.findsNoBarriers();
        opensAPracticeFor(admin, slug);
        Visitor owner = theOwnerComesIn(slug);
        suspends(admin, slug);
        theOwnerIsToldAtTheNextClick(owner, slug);
        reactivates(admin, slug);
        owner.goTo("/coach/" + slug + "/desk");
        sees(owner, "No one is waiting");
    }

    private void opensAPracticeFor(Visitor admin, String slug) {
        press(admin, "Open a practice");
        Locator dialog = admin.page().getByRole(AriaRole.DIALOG);
        dialog.getByRole(
                        AriaRole.TEXTBOX,
                        new Locator.GetByRoleOptions().setName("Name").setExact(true))
                .fill("South Track");
        admin.settle(); // the name proposes an address, which would come in over what is typed there
        dialog.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Web address"))
                .fill(slug);
        dialog.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Owner's e-mail"))
                .fill(slug + "@example.org");
        admin.findsNoBarriers();
        press(admin, "Open and invite");
        sees(admin, "its owner has mail");
    }

    private Visitor theOwnerComesIn(String slug) {
        Visitor owner = visitors.at(screen());
        owner.goTo("/join/" + letterbox.secretOf(slug + "@example.org", "/join/"));
        field(owner, "Your name").fill("Noor Haddad");
        field(owner, "Password").fill("track on tuesdays");
        press(owner, "Take my place");
        arrives(owner, ".*/coach/" + slug + "/desk");
        sees(owner, "No one is waiting");
        return owner;
    }

    private void suspends(Visitor admin, String slug) {
        admin.goTo("/admin/tenants");
        search(admin, slug);
        admin.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Suspend South Track"))
                .click();
        admin.settle();
        field(admin, "Reason").fill("The invoice of October is open.");
        admin.findsNoBarriers();
        press(admin, "Suspend");
        sees(admin, "is suspended");
        assertThat(admin.text()).contains("Suspended");
    }

    private static void theOwnerIsToldAtTheNextClick(Visitor owner, String slug) {
        link(owner, "Invite an athlete").click();
        owner.page().waitForURL(java.util.regex.Pattern.compile(".*/at-rest/" + slug));
        sees(owner, "The invoice of October is open.");
        owner.findsNoBarriers();
    }

    private void reactivates(Visitor admin, String slug) {
        admin.goTo("/admin/tenants");
        search(admin, slug);
        admin.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Reactivate South Track"))
                .click();
        sees(admin, "works again");
    }

    private static void search(Visitor admin, String slug) {
        // What is typed goes to the server after a pause in typing.
        admin.page()
                .waitForResponse(
                        answer -> Objects.requireNonNullElse(answer.request().postData(), "")
                                .contains(slug),
                        () -> field(admin, "Name or web address").fill(slug));
        admin.settle();
    }
}
