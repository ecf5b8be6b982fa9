package dev.trialc.compiler.session;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.Place;
import dev.trialc.compiler.evaluate.ExampleRunner;
import dev.trialc.compiler.evaluate.InconsistentRecordException;
import dev.trialc.compiler.model.Example;
import dev.trialc.compiler.model.Origin;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.resolve.SlotReader;
import java.util.ArrayList;
import java.util.List;

/** Examples are part of the protocol: a reviewer signs their dates, so they must be those of the schedule. */
final class ExampleCheck {
    private ExampleCheck() {}

    static List<Diagnostic> check(Protocol protocol) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Example example : protocol.examples()) {
            try {
                new ExampleRunner(protocol)
                        .run(example).checked().stream()
                                .filter(c -> !c.holds())
                                .forEach(c -> findings.add(wrong(c.expectation(), c.found())));
            } catch (InconsistentRecordException | SlotReader.SlotException e) {
                findings.add(Diagnostic.of(
                                Code.EXAMPLE_FAILS,
                                place(example.origin()),
                                "The example “" + example.title() + "” describes nobody: " + e.getMessage())
                        .why("No schedule can be computed for it, so it proves nothing.")
                        .instead("Correct its “given” lines."));
            }
        }
        return findings;
    }

    private static Diagnostic wrong(Example.Expectation expectation, String found) {
        if (expectation instanceof Example.Expectation.Includes e) {
            String what = (e.included() ? "“" : "no “") + e.activity() + "” at "
                    + e.at().map(at -> at.words(drug -> drug)).orElse("this visit");
            return Diagnostic.of(
                            Code.EXAMPLE_FAILS,
                            place(e.origin()),
                            "The example expects " + what + "; the schedule has: "
                                    + (found.isEmpty() ? "nothing" : found) + ".")
                    .why(
                            "A reviewer signs what is done at each visit: either the example is wrong, or the schedule is.")
                    .instead("Look up in the protocol what is done at the visit, and when, and correct what is wrong.");
        }
        return Diagnostic.of(
                        Code.EXAMPLE_FAILS,
                        place(expectation.origin()),
                        "The schedule does not give this date; it has: " + (found.isEmpty() ? "nothing" : found) + ".")
                .why("A reviewer signs the dates of the examples: either they are wrong, or the schedule is.")
                .instead("Derive the date by hand from the protocol, and correct what is wrong.");
    }

    private static Place place(Origin origin) {
        return new Place(origin.file(), origin.span());
    }
}
