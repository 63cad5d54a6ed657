package io.milepost.billing;

import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.Seats;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the current practice sells. Its owner decides; anybody who sits in the practice may read what is on offer. */
@Service
public class Packages {

    private final CoachingPackageRows rows;
    private final PackagePriceRows prices;
    private final Practices practices;
    private final Seats seats;
    private final Clock clock;

    Packages(CoachingPackageRows rows, PackagePriceRows prices, Practices practices, Seats seats, Clock clock) {
        this.rows = rows;
        this.prices = prices;
        this.practices = practices;
        this.seats = seats;
        this.clock = clock;
    }

    /** What somebody may subscribe to now, in the order in which it was created. */
    @Transactional(readOnly = true)
    public List<CoachingPackage> offered() {
        seats.requirePractice();
        return everything().stream().filter(offer -> !offer.archived()).toList();
    }

    /** All packages, archived ones too, for the team. */
    @Transactional(readOnly = true)
    public List<CoachingPackage> all() {
        seats.requireTeam();
        return everything();
    }

    /** The package; throws {@link Missing} where there is none. */
    @Transactional(readOnly = true)
    public CoachingPackage get(PackageId id) {
        seats.requirePractice();
        return row(id).toPackage(current(id));
    }

    /** The package that a price belongs to, with that price even if it is no longer the current one. */
    @Transactional(readOnly = true)
    public Optional<CoachingPackage> ofPrice(PriceId id) {
        seats.requirePractice();
        return prices.findById(id.value())
                .flatMap(price -> rows.findById(price.ofPackage().value()).map(row -> row.toPackage(price.toPrice())));
    }

    /**
     * Puts a package on offer.
     *
     * @throws IllegalArgumentException if the price is in another currency than the practice's, or not positive
     */
    @Transactional
    public CoachingPackage create(PackageText text, Money price, BillingInterval interval) {
        seats.require(Role.OWNER);
        var row = rows.saveAndFlush(CoachingPackageRow.created(text, clock.instant()));
        return row.toPackage(set(row.id(), price, interval));
    }

    /** Changes how a package reads. */
    @Transactional
    public CoachingPackage describe(PackageId id, PackageText text) {
        seats.require(Role.OWNER);
        var row = row(id);
        row.describe(text);
        return row.toPackage(current(id));
    }

    /** Sets another price for whoever subscribes from now on; the present subscribers keep theirs. */
    @Transactional
    public CoachingPackage reprice(PackageId id, Money price, BillingInterval interval) {
        seats.require(Role.OWNER);
        var present = current(id);
        return present.money().equals(price) && present.interval() == interval
                ? row(id).toPackage(present)
                : row(id).toPackage(set(id, price, interval));
    }

    /** Takes a package off the public page; subscriptions go on. */
    @Transactional
    public void archive(PackageId id) {
        seats.require(Role.OWNER);
        row(id).archive(clock.instant());
    }

    /** Puts an archived package on offer again. */
    @Transactional
    public void restore(PackageId id) {
        seats.require(Role.OWNER);
        row(id).restore();
    }

    private PackagePrice set(PackageId id, Money price, BillingInterval interval) {
        if (!price.currency().equals(practices.current().currency()) || price.minor() <= 0) {
            throw new IllegalArgumentException("a price is positive and in the practice's currency");
        }
        return prices.save(PackagePriceRow.set(id, price, interval, clock.instant()))
                .toPrice();
    }

    private List<CoachingPackage> everything() {
        Map<PackageId, PackagePrice> current = new HashMap<>();
        prices.findByOrderBySinceAscIdAsc().forEach(price -> current.put(price.ofPackage(), price.toPrice()));
        return rows.findByOrderByCreated().stream()
                .flatMap(row -> Optional.ofNullable(current.get(row.id())).map(row::toPackage).stream())
                .toList();
    }

    private CoachingPackageRow row(PackageId id) {
        return rows.findById(id.value()).orElseThrow(() -> new Missing("package"));
    }

    private PackagePrice current(PackageId id) {
        var all = prices.findByOfPackageOrderBySinceAscIdAsc(id.value());
        if (all.isEmpty()) {
            throw new Missing("package");
        }
        return all.getLast().toPrice();
    }
}
