package dev.trialc.compiler.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** In which arms alone a date can come about: of a visit that is planned in some, or the last dose of a drug that is given in some (T07). */
public final class ArmsOf {
    private final Protocol protocol;

    private ArmsOf(Protocol protocol) {
        this.protocol = protocol;
    }

    /** Empty for an anchor that everybody may have. */
    public static Optional<Set<String>> anchor(Protocol protocol, Anchor anchor) {
        return new ArmsOf(protocol).of(anchor);
    }

    private Optional<Set<String>> of(Anchor anchor) {
        if (anchor instanceof Anchor.Shifted shifted) {
            return of(shifted.base());
        }
        if (anchor instanceof Anchor.OfVisit visit) {
            return protocol.visit(visit.visit()).flatMap(this::of);
        }
        return anchor instanceof Anchor.OfEvent event ? event.ref().drug().flatMap(this::ofDrug) : Optional.empty();
    }

    private Optional<Set<String>> of(Visit visit) {
        Optional<Regimen> regimen = regimen(visit.timing().plan()).flatMap(protocol::regimen);
        return both(visit.applicability(), regimen.map(Regimen::applicability).orElse(Applicability.EVERYBODY));
    }

    private static Optional<String> regimen(Plan plan) {
        if (plan instanceof Plan.CycleDays days) {
            return Optional.of(days.regimen());
        }
        return plan instanceof Plan.Series series
                        && series.cadences().get(0).step() instanceof Cadence.Step.Cycles cycles
                ? Optional.of(cycles.regimen())
                : Optional.empty();
    }

    /** All arms of the statements that give it; everybody's where one of them is, or where none gives it. */
    private Optional<Set<String>> ofDrug(String drug) {
        Set<String> arms = new LinkedHashSet<>();
        for (Regimen regimen : protocol.regimens()) {
            for (Administration administration : regimen.administrations()) {
                if (gives(administration, drug)) {
                    Optional<Set<String>> some = both(administration.applicability(), regimen.applicability());
                    if (some.isEmpty()) {
                        return Optional.empty();
                    }
                    arms.addAll(some.get());
                }
            }
        }
        return arms.isEmpty() ? Optional.empty() : Optional.of(arms);
    }

    private boolean gives(Administration administration, String drug) {
        return administration.subjects().stream()
                .anyMatch(subject -> subject.equals(drug)
                        || protocol.choice(subject)
                                .filter(choice -> choice.options().contains(drug))
                                .isPresent());
    }

    private static Optional<Set<String>> both(Applicability one, Applicability other) {
        List<List<String>> said = List.of(one.arms(), other.arms()).stream()
                .filter(arms -> !arms.isEmpty())
                .toList();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Set<String> arms = new LinkedHashSet<>(said.get(0));
        said.forEach(arms::retainAll);
        return Optional.of(arms);
    }
}
