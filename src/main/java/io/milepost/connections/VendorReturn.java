package io.milepost.connections;

import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Practice;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.RoleBook;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.SeatException;
import io.milepost.tenancy.Seats;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Where vendors send athletes back to. The state says who left, for which practice: it works once, soon, and only for the
 * person who is signed in; where to go on follows from it and from nothing in the address.
 */
@Controller
class VendorReturn {

    private final Arrivals arrivals;
    private final Practices practices;
    private final RoleBook roleBook;
    private final Seats seats;

    VendorReturn(Arrivals arrivals, Practices practices, RoleBook roleBook, Seats seats) {
        this.arrivals = arrivals;
        this.practices = practices;
        this.roleBook = roleBook;
        this.seats = seats;
    }

    @GetMapping("/connections/{vendor}/back")
    ModelAndView back(
            @PathVariable String vendor,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String scope) {
        Optional<AccountId> who = seats.signedIn();
        Optional<Vendor> known = Vendor.ofPath(vendor);
        Optional<Leave> leave =
                who.isEmpty() || known.isEmpty() ? Optional.empty() : arrivals.back(known.get(), state, who.get());
        if (leave.isEmpty()) {
            return over();
        }
        Practice practice = practices.get(leave.get().practice());
        Set<Role> roles = roleBook.rolesOf(who.get(), practice.id());
        if (!roles.contains(Role.ATHLETE)) {
            return over();
        }
        try {
            Arrivals.Arrival arrival = code.isEmpty()
                    ? Arrivals.Arrival.DECLINED
                    : Seats.call(
                            new Seat.Member(who.get(), practice.id(), roles),
                            () -> arrivals.arrive(leave.get(), code, scope));
            return to("/" + ConnectionNavigation.mine(practice.slug()) + "?" + vendor + "="
                    + arrival.name().toLowerCase(Locale.ROOT));
        } catch (Missing | SeatException.NotAllowed | SeatException.PracticeAtRest e) {
            return over();
        }
    }

    private static ModelAndView over() {
        ModelAndView page = new ModelAndView("connections/over");
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page;
    }

    private static ModelAndView to(String path) {
        RedirectView redirect = new RedirectView(path);
        redirect.setExpandUriTemplateVariables(false);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }
}
