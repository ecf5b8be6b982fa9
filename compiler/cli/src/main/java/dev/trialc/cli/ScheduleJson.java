package dev.trialc.cli;

import dev.trialc.compiler.evaluate.Deviation;
import dev.trialc.compiler.evaluate.Row;
import dev.trialc.compiler.model.Protocol;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A schedule as JSON: the columns of the CSV, absent where they are empty there, and the place of each rule. */
final class ScheduleJson {
    private static final List<String> COLUMNS = List.of(
            "kind",
            "item",
            "ordinal",
            "cycle",
            "cycleDay",
            "studyDay",
            "earliest",
            "due",
            "latest",
            "status",
            "anchor",
            "actual",
            "flags",
            "amount",
            "route",
            "times");

    private static final List<String> NUMBERS = List.of("ordinal", "cycle", "cycleDay", "studyDay", "times");

    private ScheduleJson() {}

    static String write(Protocol protocol, List<Row> rows, List<Deviation> deviations, AskedActivities activities) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("trial", protocol.name());
        document.put("version", protocol.version());
        document.put("rows", rows.stream().map(row -> row(row, activities)).toList());
        document.put(
                "deviations", deviations.stream().map(ScheduleJson::deviation).toList());
        return Json.write(document);
    }

    private static Map<String, Object> deviation(Deviation deviation) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("date", deviation.date().toString());
        object.put("what", deviation.text());
        object.put("source", deviation.place());
        return object;
    }

    private static Map<String, Object> row(Row row, AskedActivities activities) {
        List<String> cells = ScheduleCsv.cells(row);
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            String column = COLUMNS.get(i);
            if (column.equals("ordinal")) {
                row.episode().ifPresent(n -> object.put("episode", n));
                row.ordinal().ifPresent(n -> object.put(column, n));
            } else if (column.equals("flags")) {
                object.put(column, row.flags());
            } else if (!cells.get(i).isEmpty()) {
                object.put(column, NUMBERS.contains(column) ? (Object) Integer.valueOf(cells.get(i)) : cells.get(i));
            }
        }
        if (activities.asked() && row.kind() == Row.Kind.VISIT) {
            object.put("activities", activities.objects(row));
        }
        object.put("source", row.place());
        return object;
    }
}
