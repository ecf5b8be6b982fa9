package dev.trialc.compiler.prove;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.Place;
import dev.trialc.compiler.evaluate.Row;
import dev.trialc.compiler.model.CycleRule;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Regimen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A delay that moves no later cycle brings two starts together; how close they may come has to be said, or that it is not stated (T19). */
final class StartsComeClose implements Proof {
    @Override
    public List<Diagnostic> of(Search search) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Regimen regimen : search.protocol().regimens()) {
            regimen.cycle()
                    .filter(rule ->
                            rule.clock() == CycleRule.Clock.RIGID && rule.spacing() instanceof CycleRule.Spacing.Unsaid)
                    .ifPresent(rule -> findings.add(finding(search, regimen, rule)));
        }
        return findings;
    }

    private static Diagnostic finding(Search search, Regimen regimen, CycleRule rule) {
        Diagnostic finding = Diagnostic.of(
                        Code.SPACING_UNSAID,
                        new Place(rule.origin().file(), rule.origin().span()),
                        "It is not said how soon after a late start the next cycle of " + regimen.name()
                                + " may begin.")
                .why(
                        "A delay moves no later cycle, so the next one comes closer by as many days, and its doses with it.")
                .instead("Add “at least 14 days between starts”; or “spacing not stated”, if the source does not say.");
        Optional<LocalDate> late = Probes.due(regimen).map(due -> due.plusDays(days(rule)));
        if (late.isEmpty()) {
            return finding;
        }
        Probe probe = search.probes().begun().cycleStart(regimen.name(), 2, late.get());
        Optional<Row> next = probe.doses(search.protocol(), late.get().plusDays(400)).stream()
                .filter(row -> row.cycle().orElse(0) == 3 && row.words().contains(" on "))
                .findFirst();
        return next.map(row -> finding.forExample(probe.given()).forExample(row.words()))
                .orElse(finding);
    }

    /** As late as is allowed, else a week; always before the next cycle is due. */
    private static int days(CycleRule rule) {
        int length = ((Length.Fixed) rule.lengthOf(2)).days();
        return Math.min(length - 1, Probes.budget(rule).orElse(7));
    }
}
