package io.milepost.accounts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface TokenRows extends JpaRepository<TokenRow, UUID> {

    @Query("select t from TokenRow t where t.secretHash = :hash and t.purpose = :purpose and t.expires > :now")
    Optional<TokenRow> live(byte[] hash, TokenRow.Purpose purpose, Instant now);

    /** 1 for the one caller who consumes the token, 0 for everybody after. */
    @Modifying
    @Query("delete from TokenRow t where t.id = :id")
    int consume(UUID id);

    @Modifying
    @Query("delete from TokenRow t where t.account = :account and t.purpose = :purpose")
    void withdraw(UUID account, TokenRow.Purpose purpose);
}
