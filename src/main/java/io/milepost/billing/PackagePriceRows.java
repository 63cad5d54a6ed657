package io.milepost.billing;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PackagePriceRows extends JpaRepository<PackagePriceRow, UUID> {

    List<PackagePriceRow> findByOrderBySinceAscIdAsc();

    List<PackagePriceRow> findByOfPackageOrderBySinceAscIdAsc(UUID ofPackage);
}
