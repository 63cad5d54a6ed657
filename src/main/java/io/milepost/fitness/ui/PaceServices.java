package io.milepost.fitness.ui;

import io.milepost.accounts.Accounts;
import io.milepost.fitness.Paces;
import io.milepost.fitness.Suggestions;
import io.milepost.fitness.Thresholds;
import io.milepost.tenancy.Practices;
import org.springframework.stereotype.Component;

/** What the tab "Paces" asks. */
@Component
class PaceServices {

    final Paces paces;
    final Thresholds thresholds;
    final Suggestions suggestions;
    final Accounts accounts;
    final Practices practices;

    PaceServices(Paces paces, Thresholds thresholds, Suggestions suggestions, Accounts accounts, Practices practices) {
        this.paces = paces;
        this.thresholds = thresholds;
        this.suggestions = suggestions;
        this.accounts = accounts;
        this.practices = practices;
    }
}
