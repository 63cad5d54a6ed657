package io.milepost.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.milepost.accounts.Accounts;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.ForRoles;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Practice;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.RoleBook;
import io.milepost.tenancy.Seats;
import io.milepost.ui.ComponentWords;
import io.milepost.ui.Languages;
import io.milepost.ui.Messages;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Takes the practice from the slug in the URL, after checking now that the person belongs there and to this side of
 * it: {@code /coach/…} is the team's, {@code /me/…} the athlete's, {@code /admin/…} the platform's. Whoever does not
 * belong is told what they would be told of a page that does not exist.
 */
@Component
class PracticeOfUrl implements VaadinServiceInitListener {

    static final String PARAMETER = "practice";

    private final Practices practices;
    private final RoleBook roleBook;
    private final Seats seats;
    private final Accounts accounts;
    private final Messages messages;

    PracticeOfUrl(Practices practices, RoleBook roleBook, Seats seats, Accounts accounts, Messages messages) {
        this.practices = practices;
        this.roleBook = roleBook;
        this.seats = seats;
        this.accounts = accounts;
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            UI ui = init.getUI();
            ui.addBeforeEnterListener(this::enter);
            ui.setLocale(language(VaadinRequest.getCurrent()));
            ComponentWords.of(ui);
        });
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .getElementsByTag("html")
                .attr("lang", language(page.getVaadinRequest()).toLanguageTag()));
        event.getSource()
                .setSystemMessagesProvider(
                        asked -> ComponentWords.ofSystem(messages, Languages.firstOf(List.of(asked.getLocale()))));
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new CalmErrorHandler()));
    }

    /** The person's own; before anybody is signed in, what their browser asks for. */
    private Locale language(VaadinRequest request) {
        return seats.signedIn()
                .map(me -> accounts.get(me).language())
                .orElseGet(() -> Languages.firstOf(Collections.list(request.getLocales())));
    }

    private void enter(BeforeEnterEvent event) {
        UI ui = event.getUI();
        Optional<AccountId> me = seats.signedIn();
        String side = event.getLocation().getFirstSegment();
        Optional<String> slug = event.getRouteParameters().get(PARAMETER);
        Seats.sitDown(ui, null);
        if (me.isEmpty()) {
            return; // Vaadin's own access control leads to the sign-in.
        }
        if (slug.isEmpty()) {
            if ("admin".equals(side) && !roleBook.isPlatformAdmin(me.get())) {
                event.rerouteToError(new Missing("page"), "");
            }
            return;
        }
        Optional<Practice> practice = practices.bySlug(slug.get());
        Set<Role> roles =
                practice.map(found -> roleBook.rolesOf(me.get(), found.id())).orElse(Set.of());
        if (practice.isEmpty() || !belongs(side, roles) || !allowed(event.getNavigationTarget(), roles)) {
            event.rerouteToError(new Missing("page"), "");
        } else if (practice.get().status().isAtRest()) {
            event.forwardTo(AtRestView.class, slug.get());
        } else {
            Seats.sitDown(ui, practice.get().id());
        }
    }

    private static boolean belongs(String side, Set<Role> roles) {
        return switch (side) {
            case "coach" -> roles.stream().anyMatch(Role::isTeam);
            case "me" -> roles.contains(Role.ATHLETE);
            default -> !roles.isEmpty();
        };
    }

    private static boolean allowed(Class<?> view, Set<Role> roles) {
        ForRoles only = view.getAnnotation(ForRoles.class);
        return only == null || Arrays.stream(only.value()).anyMatch(roles::contains);
    }
}
