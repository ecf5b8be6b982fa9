package dev.trialc.compiler.synopsis.words;

import dev.trialc.compiler.model.Example;
import dev.trialc.compiler.model.Example.Given;

/** What an example assumes of its participant, one line each. */
public final class GivenWords {
    private GivenWords() {}

    public static String of(Phrases phrases, Given given) {
        if (given instanceof Given.OnDate event) {
            String name = phrases.protocol().visit(event.event()).isPresent()
                    ? phrases.names().visit(event.event())
                    : phrases.names().event(event.event());
            return Words.capital(name) + " on " + Dates.written(event.date());
        }
        if (given instanceof Given.CycleStart start) {
            String of =
                    phrases.protocol().regimens().size() > 1 && !start.regimen().isEmpty()
                            ? " of " + phrases.names().regimen(start.regimen())
                            : "";
            return "Cycle" + Words.NBSP + start.cycle() + of + " started on " + Dates.written(start.date());
        }
        if (given instanceof Given.FactValue fact) {
            return Words.capital(phrases.names().fact(fact.fact())) + ": " + fact.value()
                    + fact.date().map(d -> " on " + Dates.written(d)).orElse("");
        }
        if (given instanceof Given.InArm arm) {
            return "In arm " + phrases.names().arm(arm.arm());
        }
        if (given instanceof Given.Chosen chosen) {
            return Words.capital(phrases.names().choice(chosen.choice())) + ": "
                    + phrases.names().drug(chosen.option());
        }
        Given.ParameterValue value = (Given.ParameterValue) given;
        return Words.capital(phrases.names().parameter(value.parameter())) + ": " + value.words();
    }

    /** The horizon as a line of its own. */
    public static String horizon(Example example) {
        return "Schedule computed through " + Dates.written(example.horizon());
    }
}
