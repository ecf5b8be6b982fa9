package dev.trialc.compiler.synopsis.words;

import dev.trialc.compiler.model.Event;
import dev.trialc.compiler.model.Example;
import dev.trialc.compiler.model.Example.Given;
import dev.trialc.compiler.model.FactType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What an example assumes of its participant, one line each. */
public final class GivenWords {
    private GivenWords() {}

    public static String of(Phrases phrases, Given given) {
        if (given instanceof Given.OnDate event) {
            return event(phrases, event.event(), event.attributes()) + " on " + Dates.written(event.date())
                    + event.time().map(t -> " at " + t).orElse("");
        }
        if (given instanceof Given.OnPartialDate event) {
            return event(phrases, event.event(), event.attributes()) + " in " + Dates.written(event.date())
                    + ", of which the day is not known";
        }
        if (given instanceof Given.CycleStart start) {
            String of =
                    phrases.protocol().regimens().size() > 1 && !start.regimen().isEmpty()
                            ? " of " + phrases.names().regimen(start.regimen())
                            : "";
            return "Cycle" + Words.NBSP + start.cycle() + of + " started on " + Dates.written(start.date());
        }
        if (given instanceof Given.FactValue fact) {
            return Words.capital(phrases.names().fact(fact.fact())) + ": " + value(phrases, fact)
                    + fact.date().map(d -> " on " + Dates.written(d)).orElse("");
        }
        if (given instanceof Given.InArm arm) {
            return "In arm " + phrases.names().arm(arm.arm());
        }
        if (given instanceof Given.Chosen chosen) {
            return Words.capital(phrases.names().choice(chosen.choice())) + ": "
                    + phrases.names().drug(chosen.option());
        }
        if (given instanceof Given.Done done) {
            return done(phrases, done);
        }
        if (given instanceof Given.Restart restart) {
            return "Cycle" + Words.NBSP + restart.cycle() + " of "
                    + phrases.names().regimen(restart.regimen()) + " restarted on " + Dates.written(restart.date());
        }
        if (given instanceof Given.Doses doses) {
            String to = doses.to().equals(doses.from()) ? "" : " to " + Dates.written(doses.to());
            return Words.capital(phrases.names().drug(doses.drug())) + " given on " + Dates.written(doses.from()) + to;
        }
        Given.ParameterValue value = (Given.ParameterValue) given;
        return Words.capital(phrases.names().parameter(value.parameter())) + ": " + value.words();
    }

    private static String event(Phrases phrases, String event, Map<String, String> attributes) {
        String name = phrases.protocol().visit(event).isPresent()
                ? phrases.names().visit(event)
                : phrases.names().event(event);
        return Words.capital(name) + attributes(phrases, event, attributes);
    }

    /** {@code (elective: no, size: 3 cm)}, behind the event. */
    private static String attributes(Phrases phrases, String event, Map<String, String> given) {
        if (given.isEmpty()) {
            return "";
        }
        List<FactType.Attribute> declared =
                phrases.protocol().event(event).map(Event::attributes).orElse(List.of());
        return declared.stream()
                .filter(a -> given.containsKey(a.name()))
                .map(a -> Names.title(a.name(), a.title()) + ": " + value(a.type(), given.getOrDefault(a.name(), "")))
                .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String value(Phrases phrases, Given.FactValue given) {
        return phrases.protocol()
                .fact(given.fact())
                .map(fact -> value(fact.type(), given.value()))
                .orElse(given.value());
    }

    /** A number with its unit, a date in words. */
    private static String value(FactType type, String value) {
        if (type instanceof FactType.CalendarDate) {
            return Dates.written(LocalDate.parse(value));
        }
        return type instanceof FactType.Numeric numeric
                ? numeric.unit()
                        .map(u -> value + Words.NBSP + UnitWords.unit(u))
                        .orElse(value)
                : value;
    }

    private static String done(Phrases phrases, Given.Done done) {
        Example.Occurrence which = done.occurrence();
        String number = which.episode() == 0
                ? which.ordinal() == 0 ? "" : Words.NBSP + which.ordinal()
                : Words.NBSP + which.episode() + (which.ordinal() == 0 ? "" : "." + which.ordinal());
        return Words.capital(phrases.names().visit(done.visit())) + number + " done on " + Dates.written(done.date());
    }

    /** The day from which the participant is looked at, as a line of its own. */
    public static String asOf(LocalDate day) {
        return "Looked at on " + Dates.written(day) + "; later records are ignored";
    }

    /** The horizon as a line of its own. */
    public static String horizon(Example example) {
        return "Schedule computed through " + Dates.written(example.horizon());
    }
}
