package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.NearestName;
import dev.trialc.compiler.diagnostic.TextEdit;
import dev.trialc.compiler.model.ClockTime;
import dev.trialc.compiler.model.FactType;
import dev.trialc.compiler.syntax.DateLiteral;
import dev.trialc.compiler.syntax.Given;
import dev.trialc.compiler.syntax.Name;
import dev.trialc.compiler.syntax.Num;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values that an example gives: of facts, and of the attributes of one record of an event. */
final class GivenValues {
    private final Desk desk;
    private final Numbers numbers;

    GivenValues(Desk desk) {
        this.desk = desk;
        this.numbers = new Numbers(desk);
    }

    /** What one record says, in the order in which it is written; empty where something of it has a finding. */
    Optional<Map<String, String>> attributes(String event, List<Given.Value> written) {
        RecordAttributes declared = new RecordAttributes(desk, event);
        Map<String, String> values = new LinkedHashMap<>();
        boolean all = true;
        for (Given.Value one : written) {
            Optional<String> value = declared.require(one.name()).flatMap(a -> value(a.name(), a.type(), one));
            String name = one.name().text();
            if (value.isPresent() && values.putIfAbsent(name, value.get()) != null) {
                desk.report(
                        Code.DUPLICATE_NAME,
                        one.span(),
                        "“" + name + "” is said twice of one record.",
                        "A record has one value of it.",
                        "Leave one of them out, or write two records.");
                all = false;
            }
            all &= value.isPresent();
        }
        return all ? Optional.of(values) : Optional.empty();
    }

    /** A value as the participant's records hold it: a number in the declared unit, a code, {@code yes}, an ISO date. */
    Optional<String> value(String name, FactType type, Given.Value given) {
        String word = given.value().text();
        if (type instanceof FactType.Numeric numeric && word.matches("\\d+(\\.\\d+)?")) {
            return number(name, numeric, given);
        }
        if (type instanceof FactType.CalendarDate && word.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return numbers.date(new DateLiteral(word, given.value().span())).map(Object::toString);
        }
        List<String> codes = type instanceof FactType.Coded coded
                ? coded.values()
                : type instanceof FactType.YesNo ? List.of("yes", "no") : List.of();
        if (codes.contains(word)) {
            return Optional.of(word);
        }
        mismatch(given.value(), name, codes);
        return Optional.empty();
    }

    /** A time of day that a clock shows. */
    Optional<ClockTime> time(Name written) {
        Optional<ClockTime> time = ClockTime.parse(written.text());
        if (time.isEmpty()) {
            desk.report(
                    Code.NO_SUCH_DATE,
                    written.span(),
                    "No clock shows " + written.text() + ".",
                    "Hours would be counted from an instant that does not exist.",
                    "Write hours and minutes, such as 14:30, or with the distance from UTC 14:30+01:00.");
        }
        return time;
    }

    private Optional<String> number(String name, FactType.Numeric numeric, Given.Value given) {
        BigDecimal value =
                numbers.decimal(new Num(given.value().text(), given.value().span()));
        Optional<String> unit = given.unit().flatMap(u -> new Units(desk).code(u));
        if (numeric.unit().isPresent() && unit.isPresent()) {
            Optional<BigDecimal> converted =
                    Units.convert(value, unit.get(), numeric.unit().get());
            if (converted.isPresent()) {
                return converted.map(BigDecimal::toPlainString);
            }
        } else if (numeric.unit().isEmpty() && unit.isEmpty()) {
            return Optional.of(value.toPlainString());
        }
        desk.report(
                Code.UNIT_MISMATCH,
                given.value().span(),
                "“" + name + "” is declared "
                        + numeric.unit().map(u -> "in " + u).orElse("without a unit") + ".",
                "A value in another unit would decide wrongly.",
                "Write the value " + numeric.unit().map(u -> "in " + u).orElse("without a unit") + ".");
        return Optional.empty();
    }

    /** @param allowed values that may be meant; none where there are too many to name */
    void mismatch(Name value, String name, List<String> allowed) {
        Diagnostic finding = Diagnostic.of(
                        Code.TYPE_MISMATCH,
                        desk.place(value.span()),
                        "“" + name + "” cannot be “" + value.text() + "”.")
                .why("The example would describe a participant who cannot exist.");
        Optional<String> nearest = NearestName.of(value.text(), allowed);
        desk.report(nearest.map(n ->
                        finding.instead("Did you mean “" + n + "”?").edit(new TextEdit("write " + n, value.span(), n)))
                .orElse(finding.instead(
                        allowed.isEmpty() || allowed.size() > 8
                                ? "Use a value that the declaration of “" + name + "” allows."
                                : "Use one of " + String.join(", ", allowed) + ".")));
    }
}
