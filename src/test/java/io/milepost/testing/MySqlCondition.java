package io.milepost.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Decides before any Spring context is built whether there is a MySQL to build it on. */
final class MySqlCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        String absence = MySqlServer.absence().orElse("");
        if (absence.isEmpty()) {
            return ConditionEvaluationResult.enabled("MySQL is up");
        }
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            throw new IllegalStateException(absence);
        }
        return ConditionEvaluationResult.disabled(absence);
    }
}
