package dev.trialc.cli;

import dev.trialc.compiler.diagnostic.NearestName;
import dev.trialc.compiler.model.FactType;
import java.util.List;
import java.util.function.Function;

/** Values of facts and of attributes on the command line, checked against what is declared. */
final class GivenValue {
    private GivenValue() {}

    /**
     * A value as the participant holds it.
     *
     * @param name of the fact or the attribute
     * @param words a number, alone or with the declared unit; a code; {@code yes} or {@code no}; a date
     */
    static String of(String where, String name, FactType type, String words) {
        if (type instanceof FactType.Coded coded) {
            return known(where, "value of " + name, words, coded.values(), v -> v);
        }
        if (type instanceof FactType.YesNo) {
            return known(where, "value of " + name, words, List.of("yes", "no"), v -> v);
        }
        if (type instanceof FactType.CalendarDate) {
            return Dates.parse(where + " " + name, words).toString();
        }
        if (type instanceof FactType.Numeric numeric) {
            String unit = numeric.unit().orElse("");
            String number = !unit.isEmpty() && words.endsWith(" " + unit)
                    ? words.substring(0, words.length() - unit.length()).strip()
                    : words;
            if (!number.matches("-?\\d{1,12}(\\.\\d{1,12})?")) {
                throw new UsageException(where + " " + name + ": “" + words + "” is no number"
                        + (unit.isEmpty() ? "" : "; give the value in " + unit));
            }
            return number;
        }
        throw new UsageException(where + " " + name + ": a history of records plays no part in a schedule");
    }

    /** The one of that name, or an error with the nearest. */
    static <T> T known(String where, String kind, String name, List<T> all, Function<T, String> key) {
        for (T each : all) {
            if (key.apply(each).equals(name)) {
                return each;
            }
        }
        List<String> names = all.stream().map(key).toList();
        String nearest = NearestName.of(name, names)
                .map(n -> "; did you mean " + n + "?")
                .orElse(names.isEmpty() ? "; the protocol has none" : "; there are " + String.join(", ", names));
        throw new UsageException(where + ": there is no " + kind + " “" + name + "”" + nearest);
    }
}
