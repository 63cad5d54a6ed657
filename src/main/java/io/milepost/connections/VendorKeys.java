package io.milepost.connections;

import io.milepost.audit.AuditTrail;
import io.milepost.connections.sources.Reporting;
import io.milepost.connections.standin.StandIn;
import io.milepost.jobs.Jobs;
import io.milepost.tenancy.PracticeId;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.Seats;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The practice's own keys at the vendors: its owners enter them, and athletes connect through them. */
@Service
public class VendorKeys {

    private static final int LONGEST = 120;

    private final VendorKeysRows rows;
    private final VendorHookRows hookRows;
    private final ConnectionRows connections;
    private final Apps apps;
    private final Hooks hooks;
    private final ConnectionLife life;
    private final AuditTrail audit;
    private final Jobs jobs;
    private final Seats seats;
    private final Practices practices;
    private final @Nullable StandIn standIn;
    private final Clock clock;

    VendorKeys(
            VendorKeysRows rows,
            VendorHookRows hookRows,
            ConnectionRows connections,
            Apps apps,
            Hooks hooks,
            ConnectionLife life,
            AuditTrail audit,
            Jobs jobs,
            Seats seats,
            Practices practices,
            ObjectProvider<StandIn> standIn,
            Clock clock) {
        this.rows = rows;
        this.hookRows = hookRows;
        this.connections = connections;
        this.apps = apps;
        this.hooks = hooks;
        this.life = life;
        this.audit = audit;
        this.jobs = jobs;
        this.seats = seats;
        this.practices = practices;
        this.standIn = standIn.getIfAvailable();
        this.clock = clock;
    }

    /** How it stands with each vendor, for owners. */
    @Transactional(readOnly = true)
    public List<KeysCard> all() {
        seats.require(Role.OWNER);
        return Arrays.stream(Vendor.values()).map(this::card).toList();
    }

    private KeysCard card(Vendor vendor) {
        VendorKeysRow row = rows.findByVendor(vendor).orElse(null);
        return new KeysCard(
                vendor,
                row == null ? null : row.client(),
                row == null ? null : hooks.address(vendor, row.hook()),
                row == null ? null : KeysCard.News.of(row.reporting()),
                hooks.comeBack(vendor),
                hooks.host(),
                connections.countOf(vendor, ConnectionRow.State.CONNECTED),
                connections.countOf(vendor, ConnectionRow.State.BROKEN),
                row != null && standIn != null && standIn.isMine(row.client()));
    }

    /**
     * Keeps the keys of the practice's application, in place of those before.
     *
     * @throws IllegalArgumentException for what can be no key
     */
    public void enter(Vendor vendor, String client, String secret) {
        seats.require(Role.OWNER);
        String plainClient = plain(client);
        String sealed = apps.seal(vendor, plain(secret));
        life.alone(() -> keep(vendor, plainClient, sealed));
    }

    private boolean keep(Vendor vendor, String plainClient, String sealed) {
        PracticeId practice = seats.requirePractice();
        Instant now = clock.instant();
        VendorKeysRow row = rows.findByVendor(vendor).orElse(null);
        if (row == null) {
            row = rows.saveAndFlush(VendorKeysRow.entered(vendor, Hooks.randomWord(), plainClient, sealed, now));
            hookRows.save(VendorHookRow.of(row.hook(), vendor, plainClient, practice));
        } else {
            if (!row.client().equals(plainClient)) {
                breakAll(vendor, now);
            }
            row.enterAgain(plainClient, sealed, now);
            hookRows.findByHook(row.hook()).ifPresent(hook -> hook.serves(plainClient));
        }
        audit.note("connections.keys-entered", practice, row.getId());
        jobs.schedule(AskForNews.KIND, practice, row.getId());
        return true;
    }

    /** Forgets the keys: nobody connects any more, and connections break until keys are there again. */
    public void forget(Vendor vendor) {
        seats.require(Role.OWNER);
        life.alone(() -> {
            Optional<VendorKeysRow> known = rows.findByVendor(vendor);
            known.ifPresent(row -> {
                breakAll(vendor, clock.instant());
                hookRows.findByHook(row.hook()).ifPresent(hookRows::delete);
                rows.delete(row);
                audit.note("connections.keys-forgotten", seats.requirePractice(), row.getId());
            });
            return known.isPresent();
        });
    }

    /** Asks the vendor again to notify. */
    @Transactional
    public void askForNews(Vendor vendor) {
        seats.require(Role.OWNER);
        rows.findByVendor(vendor).ifPresent(row -> {
            row.reports(Reporting.PENDING, clock.instant());
            jobs.schedule(AskForNews.KIND, seats.requirePractice(), row.getId());
        });
    }

    /** Whether there is a stand-in for the vendors on this machine, to try out connecting with. */
    public boolean offersStandIn() {
        seats.require(Role.OWNER);
        return standIn != null;
    }

    /** Enters the keys of the stand-in on this machine. */
    public void enterStandIn(Vendor vendor) {
        seats.require(Role.OWNER);
        if (standIn == null) {
            throw new IllegalStateException("there is no stand-in here");
        }
        String client = standIn.client(practices.current().slug().value());
        enter(vendor, client, StandIn.secretOf(client));
    }

    private void breakAll(Vendor vendor, Instant now) {
        connections.findByVendor(vendor).stream()
                .filter(ConnectionRow::isConnected)
                .forEach(row -> {
                    row.breaks(Breakage.KEYS, now);
                    life.lookAfter(row.getId(), ConnectionLife.NEVER);
                });
    }

    private static String plain(String key) {
        String plain = key.strip();
        if (plain.isEmpty() || plain.length() > LONGEST || !plain.matches("[\\x21-\\x7e]+")) {
            throw new IllegalArgumentException("a key has 1 to " + LONGEST + " letters and digits without a space");
        }
        return plain;
    }
}
