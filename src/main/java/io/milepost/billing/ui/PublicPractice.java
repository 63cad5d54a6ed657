package io.milepost.billing.ui;

import io.milepost.tenancy.Practice;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.Seats;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A practice as somebody outside meets it: by the name in the address, as a task of its own. */
@Component
class PublicPractice {

    private final Practices practices;
    private final Clock clock;
    private final Messages messages;

    PublicPractice(Practices practices, Clock clock, Messages messages) {
        this.practices = practices;
        this.clock = clock;
        this.messages = messages;
    }

    Optional<Practice> bySlug(String slug) {
        return practices.bySlug(slug);
    }

    /** How the practice's own people read money and dates: the best guess for somebody of whom nothing is known. */
    Formats formats(Practice practice) {
        return new Formats(practice.language(), practice.zone(), practice.units(), clock, messages);
    }

    <T extends @Nullable Object> T inside(Practice practice, Supplier<T> work) {
        return Seats.call(new Seat.Task("public-page", practice.id()), work);
    }
}
