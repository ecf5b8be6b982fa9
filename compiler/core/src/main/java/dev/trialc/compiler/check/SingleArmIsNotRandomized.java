package dev.trialc.compiler.check;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Endpoint;
import dev.trialc.compiler.model.IdentitySlot;
import dev.trialc.compiler.model.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An endpoint measured from randomization in a trial with one arm: nobody is ever randomized, so nothing is ever counted. */
final class SingleArmIsNotRandomized implements Rule {
    @Override
    public List<Diagnostic> check(Protocol protocol) {
        List<Diagnostic> findings = new ArrayList<>();
        if (protocol.arms().size() > 1 || !singleArm(protocol)) {
            return findings;
        }
        for (Endpoint endpoint : protocol.endpoints()) {
            if (start(endpoint).filter(SingleArmIsNotRandomized::randomization).isPresent()) {
                findings.add(Diagnostic.of(
                                Code.SINGLE_ARM_RANDOMIZATION,
                                Places.of(endpoint.origin()),
                                "Endpoint " + endpoint.name()
                                        + " counts from Randomization, but the trial has a single arm.")
                        .why("Nobody is randomized, so the time never begins.")
                        .instead("Count from Enrolment or FirstDose, and name the source's wording as a discrepancy."));
            }
        }
        return findings;
    }

    private static boolean singleArm(Protocol protocol) {
        return protocol.identity(IdentitySlot.DESIGN)
                .map(d -> d.values().stream()
                        .map(v -> v.toLowerCase(Locale.ROOT).replace(' ', '-'))
                        .anyMatch(v -> v.contains("single-arm")))
                .orElse(protocol.arms().isEmpty());
    }

    private static Optional<Anchor> start(Endpoint endpoint) {
        if (endpoint.measure() instanceof Endpoint.Measure.TimeToEvent time) {
            return time.from();
        }
        return endpoint.timeFrame().flatMap(Endpoint.TimeFrame::from);
    }

    private static boolean randomization(Anchor anchor) {
        return anchor instanceof Anchor.OfEvent e && e.ref().event().equals("Randomization");
    }
}
