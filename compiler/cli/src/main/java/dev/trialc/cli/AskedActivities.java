package dev.trialc.cli;

import dev.trialc.compiler.evaluate.DueActivity;
import dev.trialc.compiler.evaluate.Row;
import dev.trialc.compiler.evaluate.VisitActivities;
import dev.trialc.compiler.model.Timepoint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is done at each visit of a schedule, where somebody asked for it ({@code --activities}). */
record AskedActivities(Optional<VisitActivities> activities) {

    boolean asked() {
        return activities.isPresent();
    }

    /** {@code Consent; (ECG); Bloods needs weight}; empty where nothing is planned. */
    String words(Row row) {
        return of(row).stream().map(DueActivity::words).collect(Collectors.joining("; "));
    }

    /** The same in lines for a terminal. */
    List<String> lines(Row row) {
        return ActivityLines.of(of(row).stream().map(DueActivity::words).toList());
    }

    /** The same for JSON. */
    List<Map<String, Object>> objects(Row row) {
        return of(row).stream().map(AskedActivities::object).toList();
    }

    private static Map<String, Object> object(DueActivity activity) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("activity", activity.name());
        object.put("optional", activity.optional());
        object.put("needs", activity.needs());
        if (!activity.remarks().isEmpty()) {
            object.put("remarks", activity.remarks());
        }
        if (!activity.timepoints().isEmpty()) {
            object.put(
                    "timepoints",
                    activity.timepoints().stream().map(AskedActivities::object).toList());
        }
        activity.earliest().ifPresent(day -> object.put("earliest", day.toString()));
        activity.latest().ifPresent(day -> object.put("latest", day.toString()));
        if (!activity.reusable().isEmpty()) {
            object.put(
                    "reusable",
                    activity.reusable().stream().map(AskedActivities::object).toList());
        }
        return object;
    }

    private static Map<String, Object> object(DueActivity.Days days) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("from", days.from().toString());
        object.put("to", days.to().toString());
        return object;
    }

    private static Map<String, Object> object(Timepoint point) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("drug", point.drug());
        object.put("relation", point.relation().name().toLowerCase(Locale.ROOT));
        object.put("moment", point.moment().name().toLowerCase(Locale.ROOT));
        object.put("minutes", point.minutes());
        object.put("early", point.early());
        object.put("late", point.late());
        object.put("words", point.words());
        return object;
    }

    private List<DueActivity> of(Row row) {
        return activities.map(a -> a.of(row)).orElse(List.of());
    }
}
