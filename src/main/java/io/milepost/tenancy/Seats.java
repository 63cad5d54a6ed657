package io.milepost.tenancy;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/**
 * The seat that the current code runs in.
 *
 * <p>Inside a Vaadin session the account is that session's own and the practice is the current UI's; elsewhere (jobs,
 * webhooks, imports, links) a seat is bound with {@link #call}. Where both are present they must agree on the practice.
 * Roles are read from the {@link RoleBook} in every request and never kept with the sign-in, so that two tabs may sit
 * in two practices and a role that ends, ends at the next click. No filter binds a practice to a thread: see
 * docs/decisions/0003-seats.md for the leaks that this closes.
 */
@Service
public class Seats {

    private static final ScopedValue<Seat> BOUND = ScopedValue.newInstance();

    private final RoleBook roleBook;
    private final PracticeDirectory directory;

    Seats(RoleBook roleBook, PracticeDirectory directory) {
        this.roleBook = roleBook;
        this.directory = directory;
    }

    /** Runs {@code work} in the given seat on this thread and returns what it gives. */
    public static <T extends @Nullable Object> T call(Seat seat, Supplier<T> work) {
        return ScopedValue.where(BOUND, seat).call(work::get);
    }

    /** Runs {@code work} in the given seat on this thread. */
    public static void run(Seat seat, Runnable work) {
        ScopedValue.where(BOUND, seat).run(work);
    }

    /** Tells the UI which practice its URL names; null for a screen outside any practice. */
    public static void sitDown(UI ui, @Nullable PracticeId practice) {
        ComponentUtil.setData(ui, PracticeId.class, practice);
    }

    /** The seat, if somebody sits anywhere. Throws where two seats contradict each other. */
    public Optional<Seat> current() {
        Optional<Seat> bound = BOUND.isBound() ? Optional.of(BOUND.get()) : Optional.empty();
        PracticeId uiPractice = practiceOfUi();
        if (bound.isPresent()) {
            Optional<PracticeId> boundPractice = bound.get().practice();
            if (uiPractice != null && boundPractice.isPresent() && !uiPractice.equals(boundPractice.get())) {
                throw new SeatException.MixedSeats("a bound seat and the UI's practice differ");
            }
            return bound;
        }
        return signedIn().map(account -> seatOf(account, uiPractice));
    }

    /** The seat; throws {@link SeatException.NoSeat} where nobody sits. */
    public Seat require() {
        return current().orElseThrow(() -> new SeatException.NoSeat("nobody is signed in here"));
    }

    /** The practice of the seat, which must be open. Throws where there is none, or where it is suspended or closed. */
    public PracticeId requirePractice() {
        PracticeId practice =
                require().practice().orElseThrow(() -> new SeatException.NoSeat("no practice is open here"));
        if (!(require() instanceof Seat.Task) && directory.isAtRest(practice)) {
            throw new SeatException.PracticeAtRest(practice);
        }
        return practice;
    }

    /** The member who acts. A task is no member: throws for it. */
    public Seat.Member requireMember() {
        requirePractice();
        if (require() instanceof Seat.Member member) {
            return member;
        }
        throw new SeatException.NotAllowed("this needs a member of the practice");
    }

    /** Passes for a task and for a member who holds one of the roles; an owner passes as a coach. */
    public Seat require(Role... anyOf) {
        requirePractice();
        Seat seat = require();
        if (seat instanceof Seat.Member member) {
            Set<Role> asked = Set.copyOf(Arrays.asList(anyOf));
            boolean passes = member.roles().stream().anyMatch(asked::contains)
                    || (member.is(Role.OWNER) && asked.contains(Role.COACH));
            if (!passes) {
                throw new SeatException.NotAllowed("needs one of " + asked);
            }
        }
        return seat;
    }

    /** Passes for a task and for anybody of the practice's team. */
    public Seat requireTeam() {
        return require(Role.OWNER, Role.COACH, Role.ASSISTANT);
    }

    /**
     * The seat of a member as of this moment, for a task that goes on with what they began; throws where nobody works on
     * behalf of the practice, and where they hold no role in it any more.
     */
    public Seat.Member memberNow(AccountId account) {
        if (require() instanceof Seat.Task task
                && seatOf(account, task.where()) instanceof Seat.Member member
                && !directory.isAtRest(task.where())) {
            return member;
        }
        throw new SeatException.NotAllowed("only a task of a practice at work takes somebody's seat");
    }

    /** The account that acts; throws for a task and where nobody is signed in. */
    public AccountId requireAccount() {
        return require().account().orElseThrow(() -> new SeatException.NotAllowed("this needs a person"));
    }

    /** The person who runs the platform; throws for anybody else. */
    public AccountId requirePlatformAdmin() {
        AccountId account = requireAccount();
        if (!roleBook.isPlatformAdmin(account)) {
            throw new SeatException.NotAllowed("this needs the platform's admin");
        }
        return account;
    }

    /** The account that is signed in on this request or session, whatever seat is bound. */
    public Optional<AccountId> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person.accountId())
                : Optional.empty();
    }

    /** The practice that Hibernate filters by: the seat's, or one that no row holds. */
    PracticeId practiceForRows() {
        if (BOUND.isBound()) {
            return current().flatMap(Seat::practice).orElse(PracticeId.NONE);
        }
        PracticeId practice = practiceOfUi();
        return practice == null || signedIn().isEmpty() ? PracticeId.NONE : practice;
    }

    private Seat seatOf(AccountId account, @Nullable PracticeId practice) {
        if (practice == null) {
            return new Seat.Person(account, roleBook.isPlatformAdmin(account));
        }
        Set<Role> roles = rolesInThisRequest(account, practice);
        if (roles.isEmpty()) {
            throw new SeatException.NotAllowed("holds no role in this practice any more");
        }
        return new Seat.Member(account, practice, roles);
    }

    /** One look-up per request: within it the roles cannot be told apart from unchanged ones. */
    private Set<Role> rolesInThisRequest(AccountId account, PracticeId practice) {
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request == null) {
            return roleBook.rolesOf(account, practice);
        }
        record Key(AccountId account, PracticeId practice) {}
        @SuppressWarnings("unchecked")
        Map<Key, Set<Role>> known = (Map<Key, Set<Role>>) request.getAttribute(Seats.class.getName());
        if (known == null) {
            known = new HashMap<>();
            request.setAttribute(Seats.class.getName(), known);
        }
        return known.computeIfAbsent(
                new Key(account, practice), key -> roleBook.rolesOf(key.account(), key.practice()));
    }

    private static @Nullable PracticeId practiceOfUi() {
        UI ui = UI.getCurrent();
        return ui == null || VaadinSession.getCurrent() == null ? null : ComponentUtil.getData(ui, PracticeId.class);
    }
}
