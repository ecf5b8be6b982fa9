package dev.trialc.compiler.check;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.Place;
import dev.trialc.compiler.diagnostic.Severity;
import dev.trialc.compiler.model.AcceptedFinding;
import dev.trialc.compiler.model.Protocol;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs every rule, and takes away what the writer accepted with a reason. */
public final class Checker {
    private static final List<Rule> RULES = List.of(
            new CitationsStand(),
            new NumbersAreCited(),
            new WordsAreBacked(),
            new UnstatedIsNamed(),
            new ElasticSeriesAreNamed(),
            new ElasticSeriesEndWithCycles(),
            new SingleArmIsNotRandomized(),
            new SurvivalCountsDeath(),
            new VariablesAreCollected(),
            new NamesBeginWithCapitals(),
            new LongNamesHaveTitles(),
            new DeclarationsAreUsed(),
            new RulesAreWrittenOnce(),
            new WordsAreDefinite());

    private Checker() {}

    /**
     * All findings of a protocol, by place.
     *
     * @param earlier those of the floors below, which may be accepted as well
     */
    public static List<Diagnostic> check(Protocol protocol, List<Diagnostic> earlier) {
        List<Diagnostic> all = new ArrayList<>(earlier);
        RULES.forEach(r -> all.addAll(r.check(protocol)));
        List<Diagnostic> open = new ArrayList<>(acceptance(protocol, all));
        Set<String> accepted = new HashSet<>();
        protocol.accepted().forEach(a -> accepted.add(a.code()));
        all.stream()
                .filter(d -> d.severity() != Severity.WARNING
                        || !accepted.contains(d.code().id()))
                .forEach(open::add);
        open.sort(Comparator.comparing((Diagnostic d) -> d.place().file().path())
                .thenComparing(d -> d.place().span()));
        return open;
    }

    /** An acceptance must name a warning that is there. */
    private static List<Diagnostic> acceptance(Protocol protocol, List<Diagnostic> all) {
        List<Diagnostic> findings = new ArrayList<>();
        Set<String> found = all.stream().map(d -> d.code().id()).collect(Collectors.toSet());
        for (AcceptedFinding accepted : protocol.accepted()) {
            Place place = new Place(accepted.origin().file(), accepted.origin().span());
            Optional<Code> code = Code.find(accepted.code());
            if (code.isPresent() && code.get().severity() == Severity.ERROR) {
                findings.add(Diagnostic.of(
                                Code.ACCEPTED_ERROR,
                                place,
                                accepted.code() + " is an error, and errors cannot be accepted.")
                        .why("It leaves the protocol's meaning open or false, whatever the reason.")
                        .instead("Correct what it names."));
            } else if (!found.contains(accepted.code())) {
                findings.add(Diagnostic.of(
                                Code.UNUSED_ACCEPT,
                                place,
                                "There is no finding " + accepted.code() + " in this protocol.")
                        .why("The synopsis would print a reason for something that does not exist.")
                        .instead("Delete the line, or correct the code."));
            }
        }
        return findings;
    }
}
