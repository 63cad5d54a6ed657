package io.milepost.training;

import io.milepost.running.Distance;
import io.milepost.training.periods.PlanCheck;
import io.milepost.training.templates.LaidOutPlan;
import org.jspecify.annotations.Nullable;

/**
 * What applying a template would do.
 *
 * @param ownPaces whether easy runs are measured at the athlete's own paces, and not at nominal ones
 * @param usualWeek the mean of the last four weeks' running; null where nothing was recorded
 * @param longestRun of the days that the entry condition asks about; null where nothing was recorded
 * @param usualSessions runs a week, the mean of the last four weeks
 * @param entryMet whether that is enough for this template
 * @param replaced how many untouched workouts of an earlier template would go
 * @param kept how many workouts in these days stay: made or changed by hand
 * @param check what there is to say about its weeks
 */
public record TemplatePreview(
        LaidOutPlan plan,
        boolean ownPaces,
        @Nullable Distance usualWeek,
        @Nullable Distance longestRun,
        double usualSessions,
        boolean entryMet,
        int replaced,
        int kept,
        PlanCheck check) {}
