package io.milepost.demo;

import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Practice;
import io.milepost.tenancy.PracticeId;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.Seats;
import java.util.EnumSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The demo practice while it is being furnished, and its owner, who does most of it. */
record DemoHouse(Practice practice, AccountId owner) {

    PracticeId id() {
        return practice.id();
    }

    String slug() {
        return practice.slug().value();
    }

    <T extends @Nullable Object> T asOwner(Supplier<T> deed) {
        return Seats.call(new Seat.Member(owner, id(), EnumSet.of(Role.OWNER)), deed);
    }

    <T extends @Nullable Object> T asTask(Supplier<T> deed) {
        return Seats.call(new Seat.Task("demo", id()), deed);
    }

    <T extends @Nullable Object> T as(AthleteProfile athlete, Supplier<T> deed) {
        AccountId account = java.util.Objects.requireNonNull(athlete.account());
        return Seats.call(new Seat.Member(account, id(), EnumSet.of(Role.ATHLETE)), deed);
    }
}
