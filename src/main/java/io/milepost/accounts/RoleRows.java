package io.milepost.accounts;

import io.milepost.tenancy.Role;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RoleRows extends JpaRepository<RoleRow, UUID> {

    @Query("select r.role from RoleRow r where r.account = :account and r.practice = :practice")
    List<Role> roles(UUID account, UUID practice);

    List<RoleRow> findByAccountOrderBySince(UUID account);

    List<RoleRow> findByPracticeAndRoleIn(UUID practice, Collection<Role> roles);

    List<RoleRow> findByAccountAndPracticeAndRoleIn(UUID account, UUID practice, Collection<Role> roles);

    long countByPracticeAndRole(UUID practice, Role role);
}
