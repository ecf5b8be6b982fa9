package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.Administration;
import dev.trialc.compiler.model.DoseRules;
import dev.trialc.compiler.model.DoseStep;
import dev.trialc.compiler.syntax.Name;
import dev.trialc.compiler.syntax.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Dose levels, dose modifications (T42), and what a cycle start requires (T43). */
final class DoseRulesResolver {
    private final Desk desk;
    private final List<Administration> administrations;

    /** @param administrations those of the regimen, whose drugs may be modified */
    DoseRulesResolver(Desk desk, List<Administration> administrations) {
        this.desk = desk;
        this.administrations = administrations;
    }

    DoseRules rules(Statement regimen) {
        List<DoseRules.DoseLevels> levels = new ArrayList<>();
        List<DoseRules.Modification> modifications = new ArrayList<>();
        List<DoseRules.StartRequirement> requirements = new ArrayList<>();
        Set<String> levelled = new HashSet<>();
        for (Statement inner : regimen.inside()) {
            switch (inner.head().kind()) {
                case LEVELS -> levels(inner, levelled).ifPresent(levels::add);
                case CYCLE_START -> startRequirement(inner).ifPresent(requirements::add);
                default -> {}
            }
        }
        for (Statement inner : regimen.inside()) {
            if (inner.head().kind() == dev.trialc.compiler.syntax.HeadKind.MODIFY) {
                new ModificationResolver(desk, levelled)
                        .modification(inner, drugs(inner))
                        .ifPresent(modifications::add);
            }
        }
        return new DoseRules(levels, modifications, requirements);
    }

    private Optional<DoseRules.StartRequirement> startRequirement(Statement statement) {
        if (statement.conditions().isEmpty()) {
            desk.report(
                    Code.INCOMPLETE_STATEMENT,
                    statement.head().span(),
                    "The cycle start does not say what it requires.",
                    "A cycle could be started in anybody.",
                    "Add it, such as “cycle start requires ANC >= 1.5 x10^9/L”.");
            return Optional.empty();
        }
        return new ExprResolver(desk)
                .expr(statement.conditions().get(0).expr())
                .map(e -> new DoseRules.StartRequirement(e, Provenances.of(desk.file(), statement)));
    }

    private Optional<DoseRules.DoseLevels> levels(Statement statement, Set<String> levelled) {
        Optional<String> drug = given(statement.head().name());
        LevelsResolver resolver = new LevelsResolver(desk);
        List<DoseStep.Amount.Of> amounts = resolver.amounts(statement);
        if (drug.isPresent() && !levelled.add(drug.get())) {
            desk.report(
                    Code.DUPLICATE_NAME,
                    statement.head().name().span(),
                    "The dose levels of “" + drug.get() + "” stand here a second time.",
                    "A reduced dose would depend on which list is read.",
                    "Keep one list.");
            return Optional.empty();
        }
        boolean one =
                drug.map(d -> amountsOfTheirOwn(statement.head().name(), d)).orElse(true);
        if (one) {
            drug.ifPresent(d -> resolver.full(statement, d, amounts, steps(d)));
        }
        return drug.map(d -> new DoseRules.DoseLevels(d, amounts, Provenances.of(desk.file(), statement)));
    }

    /** Whether there is one amount: one list of levels goes down from one amount: of two, nobody could say what “one level lower” is. */
    private boolean amountsOfTheirOwn(Name name, String drug) {
        List<Administration> given = given(drug);
        boolean instead = steps(drug).stream().anyMatch(s -> !s.instead().isEmpty());
        if (instead) {
            desk.report(
                    Code.TIMING_CLASH,
                    name.span(),
                    "“" + drug + "” has dose levels, and another amount for some participants: the two do not combine.",
                    "After a reduction those participants could be given the lower level of a dose that they never had.",
                    "Give the drug in two regimens, one “for” those participants and one for all others, each with its own “levels”; or take “instead” away.");
        }
        boolean shared = given.stream().anyMatch(a -> SharedDays.sharedBy(a.steps()));
        if (shared) {
            desk.report(
                    Code.TIMING_CLASH,
                    name.span(),
                    "“" + drug + "” has dose levels, and two doses on one day: the two do not combine.",
                    "After a reduction both doses would be the same lower level.",
                    "Declare each as a drug of its own, such as “drug " + drug + "Bolus, " + drug
                            + "Infusion”, each with its own “levels”.");
        }
        return !instead && !shared;
    }

    private List<Administration> given(String drug) {
        return administrations.stream()
                .filter(a -> a.action() == Administration.Action.GIVE && gives(a, drug))
                .toList();
    }

    private List<DoseStep> steps(String drug) {
        return given(drug).stream().flatMap(a -> a.steps().stream()).toList();
    }

    private List<String> drugs(Statement modify) {
        return modify.head().names().stream()
                .flatMap(n -> given(n.name()).stream())
                .toList();
    }

    /** A drug that the regimen gives. */
    private Optional<String> given(Name name) {
        Optional<String> drug = desk.require(name, Names.Kind.DRUG).map(Names.Declared::name);
        boolean given = drug.isEmpty()
                || administrations.stream()
                        .filter(a -> a.action() == Administration.Action.GIVE)
                        .anyMatch(a -> gives(a, drug.get()));
        if (!given) {
            desk.report(
                    Code.INCOMPLETE_STATEMENT,
                    name.span(),
                    "The regimen does not give “" + name.text() + "”.",
                    "A rule about its doses would change nothing.",
                    "Move the rule to the regimen that gives it, or add a “give " + name.text() + "” statement.");
            return Optional.empty();
        }
        return drug;
    }

    private boolean gives(Administration administration, String drug) {
        return administration.subjects().stream()
                .anyMatch(s -> s.equals(drug)
                        || desk.shared().choices().containsKey(s)
                                && desk.choice(s).options().contains(drug));
    }
}
