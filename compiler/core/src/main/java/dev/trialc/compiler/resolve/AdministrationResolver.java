package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.Administration;
import dev.trialc.compiler.model.DoseStep;
import dev.trialc.compiler.syntax.ActionClause;
import dev.trialc.compiler.syntax.Clause;
import dev.trialc.compiler.syntax.HeadKind;
import dev.trialc.compiler.syntax.Name;
import dev.trialc.compiler.syntax.Statement;
import dev.trialc.compiler.syntax.TimingClause;
import dev.trialc.compiler.syntax.TitledName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code give}, {@code may give}, {@code perform}, {@code observe}. */
final class AdministrationResolver {
    private final Desk desk;
    private final Name regimen;
    private final EndResolver ends;

    AdministrationResolver(Desk desk, Name regimen, EndResolver ends) {
        this.desk = desk;
        this.regimen = regimen;
        this.ends = ends;
    }

    Optional<Administration> administration(Statement statement) {
        Administration.Action action = switch (statement.head().kind()) {
            case PERFORM -> Administration.Action.PERFORM;
            case OBSERVE -> Administration.Action.OBSERVE;
            case MAY_GIVE -> Administration.Action.MAY_GIVE;
            default -> Administration.Action.GIVE;
        };
        List<String> subjects = new ArrayList<>();
        for (TitledName name : statement.head().names()) {
            subject(action, name.name()).ifPresent(subjects::add);
        }
        if (subjects.size() != statement.head().names().size()) {
            return Optional.empty();
        }
        List<DoseStep> steps = switch (action) {
            case GIVE, MAY_GIVE -> steps(statement);
            case PERFORM, OBSERVE -> List.of();
        };
        return Optional.of(new Administration(
                action,
                subjects,
                steps,
                new DoseCalculationResolver(desk).calculation(statement, steps),
                ends.ends(statement.clauses()),
                new ApplicabilityResolver(desk).of(statement.clauses(), statement.conditions()),
                instructions(statement),
                Provenances.of(desk.file(), statement)));
    }

    private Optional<String> subject(Administration.Action action, Name name) {
        Optional<Names.Declared> declared = action == Administration.Action.PERFORM
                ? desk.require(name, Names.Kind.PROCEDURE)
                : desk.require(name, Names.Kind.DRUG, Names.Kind.CHOICE);
        if (declared.isPresent() && declared.get().kind() == Names.Kind.CHOICE) {
            List<String> others = desk.choice(name.text()).options().stream()
                    .filter(o -> desk.names().find(Names.Kind.DRUG, o).isEmpty())
                    .toList();
            if (!others.isEmpty()) {
                desk.report(
                        Code.TYPE_MISMATCH,
                        name.span(),
                        "The choice “" + name.text() + "” offers “" + String.join("”, “", others) + "”, which "
                                + (others.size() == 1 ? "is no drug." : "are no drugs."),
                        "What is given must be a drug.",
                        "Declare “drug " + String.join(", ", others) + "”, or give something else.");
            }
        }
        return declared.map(Names.Declared::name);
    }

    private List<Administration.Instruction> instructions(Statement statement) {
        List<Administration.Instruction> instructions = new ArrayList<>();
        List<Clause> clauses = statement.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i) instanceof ActionClause.Instruct instruct) {
                List<Clause> provenance = new ArrayList<>();
                for (int j = i + 1;
                        j < clauses.size() && clauses.get(j) instanceof dev.trialc.compiler.syntax.ProvenanceClause;
                        j++) {
                    provenance.add(clauses.get(j));
                }
                instructions.add(new Administration.Instruction(
                        instruct.text().value(), Provenances.of(desk.file(), instruct.span(), provenance)));
            }
        }
        return instructions;
    }

    private List<DoseStep> steps(Statement statement) {
        List<List<Clause>> parts = Segments.stretches(statement.clauses());
        for (List<Clause> part : parts.subList(0, parts.size() - 1)) {
            part.stream()
                    .filter(clause -> clause instanceof TimingClause.Until || EndResolver.limits(clause))
                    .forEach(
                            end -> desk.report(
                                    Code.TIMING_CLASH,
                                    end.span(),
                                    "“" + desk.file().slice(end.span()).strip()
                                            + "” before “then” would end the drug altogether, not only this dose of it.",
                                    "The doses behind “then” would never be given.",
                                    "Say for which cycles each dose is, and write what ends the drug at the end of the statement."));
        }
        DoseStepResolver resolver = new DoseStepResolver(desk, statement, regimen);
        List<DoseStep> steps = new ArrayList<>();
        for (List<Clause> part : parts) {
            resolver.step(part).ifPresent(steps::add);
        }
        if (steps.size() > 1 && statement.head().kind() == HeadKind.GIVE) {
            new SharedDays(desk, statement.head().span()).check(steps);
        }
        return steps;
    }
}
