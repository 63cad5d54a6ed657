package io.milepost.connections;

import io.milepost.connections.sealing.Sealer;
import io.milepost.connections.sources.App;
import io.milepost.connections.sources.SourceTrouble;
import io.milepost.tenancy.PracticeId;
import io.milepost.tenancy.Seats;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The seat's practice's application at each vendor. */
@Component
class Apps {

    private final VendorKeysRows rows;
    private final Sealer sealer;
    private final Seats seats;

    Apps(VendorKeysRows rows, Sealer sealer, Seats seats) {
        this.rows = rows;
        this.sealer = sealer;
        this.seats = seats;
    }

    Optional<App> of(Vendor vendor) {
        return rows.findByVendor(vendor).map(this::open);
    }

    private App open(VendorKeysRow row) {
        try {
            return new App(row.client(), sealer.open(purpose(row.vendor()), row.sealedSecret()));
        } catch (Sealer.SealBroken e) {
            throw SourceTrouble.of(SourceTrouble.Kind.KEYS, "the keys do not open: " + e.getMessage());
        }
    }

    boolean known(Vendor vendor) {
        return rows.findByVendor(vendor).isPresent();
    }

    String seal(Vendor vendor, String secret) {
        return sealer.seal(purpose(vendor), secret);
    }

    private String purpose(Vendor vendor) {
        PracticeId practice = seats.requirePractice();
        return "vendor-keys " + practice.value() + " " + vendor;
    }
}
