package io.milepost.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.tenancy.Schema.ForeignKey;
import io.milepost.tenancy.Schema.Table;
import io.milepost.testing.MilepostTest;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each table is a practice's, shaped so that no row can lean on another practice's, or is the platform's on purpose. */
abstract class TableRules extends MilepostTest {

    /** The tables outside any practice, each with the reason why. */
    private static final Map<String, String> PLATFORM = Map.ofEntries(
            Map.entry("practice", "the tenants themselves"),
            Map.entry("practice_usage", "counters that modules push, all that the platform's desk reads"),
            Map.entry("scheduled_tasks", "db-scheduler's; payloads carry ids only"),
            Map.entry("dead_job", "jobs given up, for whoever runs the platform"),
            Map.entry("audit_note", "who did what, ids only, read across practices"),
            Map.entry("mail", "the outbox; a mail is a person's, who may be in no practice"),
            Map.entry("account", "a person may belong to many practices"),
            Map.entry("practice_role", "read to find out who may sit where, before anybody sits"),
            Map.entry("account_token", "links of accounts, redeemed before anybody sits"),
            Map.entry("sign_in", "an account's devices"),
            Map.entry("invitation", "redeemed by a link before anybody sits"),
            Map.entry("race_year", "facts about races, the same for every practice; the platform's admin edits them"),
            Map.entry("race_standard", "the standards of a year of a race"),
            Map.entry("race_drop_step", "the rule for falling courses of a year of a race"),
            Map.entry("age_grade_event", "published age standards, the same for everybody"),
            Map.entry("stripe_account", "which Stripe account is whose, read before anybody sits"),
            Map.entry("vendor_hook", "whose application notifies at an address, read before anybody sits"),
            Map.entry("vendor_account", "which connection a vendor's person is, read before anybody sits"),
            Map.entry("vendor_notice", "vendors' news, stored before anybody sits"),
            Map.entry("vendor_leave", "who left for a vendor's page, redeemed before a practice is known"),
            Map.entry("calendar_feed", "whose calendar a secret address is, read before anybody sits"),
            Map.entry("webhook_event", "Stripe's raw news, stored before anybody knows whose it is"));

    @Autowired
    DataSource source;

    @Autowired
    EntityManagerFactory entities;

    private Map<String, Table> tables = Map.of();

    @BeforeEach
    void readTheTables() throws SQLException {
        tables = Schema.read(source);
        assertThat(tables).hasSizeGreaterThan(15);
    }

    @Test
    void aTableIsAPracticesOrThePlatformsForAReason() {
        Set<String> unsorted = tables.values().stream()
                .filter(table -> !table.hasPractice())
                .map(Table::name)
                .filter(name -> !PLATFORM.containsKey(name))
                .collect(Collectors.toSet());

        assertThat(unsorted)
                .as("tables with neither practice_id nor a reason in PLATFORM")
                .isEmpty();
        assertThat(practiceTables()).map(Table::name).doesNotContainAnyElementsOf(PLATFORM.keySet());
        assertThat(tables.keySet()).as("reasons for tables that exist").containsAll(PLATFORM.keySet());
    }

    @Test
    void aPracticesTableHasItsKeys() {
        List<String> wrong = new ArrayList<>();
        practiceTables().forEach(table -> {
            if (!table.primaryKey().equals(Set.of("id"))) {
                wrong.add(table.name() + ": primary key (id)");
            }
            if (!table.unique().contains(Set.of("practice_id", "id"))) {
                wrong.add(table.name() + ": unique (practice_id, id)");
            }
            if (table.columns().get("practice_id").nullable()) {
                wrong.add(table.name() + ": practice_id not null");
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void aPracticesRowLeansOnRowsOfItsOwnPracticeOnly() {
        List<String> wrong = new ArrayList<>();
        practiceTables().forEach(table -> {
            boolean anchored = false;
            for (ForeignKey key : table.foreignKeys()) {
                boolean toPracticeTable = tables.get(key.parent()).hasPractice();
                if (toPracticeTable && !"practice_id".equals(key.columns().get("practice_id"))) {
                    wrong.add(table.name() + ": " + key.columns() + " without practice_id");
                }
                anchored |= toPracticeTable || "id".equals(key.columns().get("practice_id"));
            }
            if (!anchored) {
                wrong.add(table.name() + ": no foreign key leads to its practice");
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void aColumnThatNamesAnotherRowIsAForeignKey() {
        List<String> wrong = new ArrayList<>();
        practiceTables()
                .forEach(table -> table.columns().keySet().stream()
                        .filter(column -> column.endsWith("_id") && !column.equals("practice_id"))
                        .filter(column -> table.columns().get(column).type() == Types.BINARY)
                        .filter(column -> table.foreignKeys().stream()
                                .noneMatch(key -> key.columns().containsKey(column)))
                        .forEach(column -> wrong.add(table.name() + "." + column)));
        assertThat(wrong).isEmpty();
    }

    @Test
    void eachPracticesTableHasAnEntityThatFiltersByPractice() {
        Set<String> mapped = entities.getMetamodel().getEntities().stream()
                .filter(entity -> PracticeRow.class.isAssignableFrom(entity.getJavaType()))
                .map(entity -> IsolationRules.tableOf(entity.getJavaType()))
                .collect(Collectors.toSet());

        assertThat(practiceTables()).map(Table::name).containsExactlyInAnyOrderElementsOf(mapped);
    }

    private List<Table> practiceTables() {
        return tables.values().stream().filter(Table::hasPractice).toList();
    }
}
