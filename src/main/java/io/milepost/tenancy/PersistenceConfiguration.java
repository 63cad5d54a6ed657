package io.milepost.tenancy;

import jakarta.persistence.EntityManagerFactory;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hibernate.Session;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.hibernate.type.format.jackson.Jackson3JsonFormatMapper;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Hangs Hibernate's tenant on the seat. */
@Configuration(proxyBeanMethods = false)
class PersistenceConfiguration {

    @Bean
    SeatTenant seatTenant(ObjectProvider<Seats> seats) {
        return new SeatTenant(seats);
    }

    @Bean
    HibernatePropertiesCustomizer tenantOfSeat(SeatTenant tenant, ObjectProvider<JsonMapper> json) {
        return settings -> {
            settings.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, tenant);
            settings.put(
                    AvailableSettings.JSON_FORMAT_MAPPER,
                    new Jackson3JsonFormatMapper(json.getIfAvailable(() -> new JsonMapper())));
        };
    }

    @Bean
    JpaTransactionManager transactionManager(EntityManagerFactory factory, SeatTenant tenant) {
        return new OnePracticeTransactionManager(factory, tenant);
    }

    /** Answers with the zero practice until the application is up: Spring Data opens sessions while it starts. */
    static final class SeatTenant implements CurrentTenantIdentifierResolver<UUID> {

        private final ObjectProvider<Seats> seats;
        private final AtomicBoolean up = new AtomicBoolean();

        SeatTenant(ObjectProvider<Seats> seats) {
            this.seats = seats;
        }

        @EventListener
        void started(ContextRefreshedEvent event) {
            up.set(true);
        }

        @Override
        public UUID resolveCurrentTenantIdentifier() {
            return up.get() ? seats.getObject().practiceForRows().value() : PracticeId.NONE.value();
        }

        @Override
        public boolean validateExistingCurrentSessions() {
            return true;
        }

        @Override
        public boolean isRoot(UUID tenantId) {
            return false;
        }
    }

    /** Refuses a call for one practice that would join the transaction of another and read its rows. */
    static final class OnePracticeTransactionManager extends JpaTransactionManager {

        private final SeatTenant tenant;

        OnePracticeTransactionManager(EntityManagerFactory factory, SeatTenant tenant) {
            super(factory);
            this.tenant = tenant;
        }

        @Override
        protected boolean isExistingTransaction(Object transaction) {
            boolean existing = super.isExistingTransaction(transaction);
            if (existing
                    && TransactionSynchronizationManager.getResource(obtainEntityManagerFactory())
                            instanceof EntityManagerHolder holder) {
                Object open = holder.getEntityManager().unwrap(Session.class).getTenantIdentifierValue();
                if (!tenant.resolveCurrentTenantIdentifier().equals(open)) {
                    throw new SeatException.MixedSeats("a transaction keeps one practice");
                }
            }
            return existing;
        }
    }
}
