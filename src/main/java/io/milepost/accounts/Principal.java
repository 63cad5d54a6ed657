package io.milepost.accounts;

import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.SignedIn;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Who a session belongs to. Deliberately without roles: seats read those when they are needed. */
record Principal(UUID account, String email, String hash) implements UserDetails, SignedIn {

    @Override
    public AccountId accountId() {
        return new AccountId(account);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String getPassword() {
        return hash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public String toString() {
        return "Principal[" + account + "]";
    }
}
