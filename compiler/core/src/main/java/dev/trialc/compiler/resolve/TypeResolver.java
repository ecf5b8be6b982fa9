package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.FactType;
import dev.trialc.compiler.syntax.ActionClause;
import dev.trialc.compiler.syntax.ApplicabilityClause;
import dev.trialc.compiler.syntax.Clause;
import dev.trialc.compiler.syntax.Name;
import dev.trialc.compiler.syntax.TitledName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Types of facts and attributes: {@code in 10*9/L}, {@code is one of …}, {@code is a history with …}. */
final class TypeResolver {
    private final Desk desk;

    TypeResolver(Desk desk) {
        this.desk = desk;
    }

    /** The type of a fact; without any word a plain number, which may be compared with the upper limit of normal. */
    FactType fact(List<Clause> clauses) {
        FactType type = own(clauses);
        List<FactType.Attribute> attributes = attributes(clauses);
        return type instanceof FactType.History || !attributes.isEmpty() ? new FactType.History(attributes) : type;
    }

    /** Attributes, each with the type that follows it. */
    List<FactType.Attribute> attributes(List<Clause> clauses) {
        List<FactType.Attribute> attributes = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i) instanceof ActionClause.WithAttribute with) {
                TitledName name = with.attribute();
                FactType type = i + 1 < clauses.size()
                        ? typeOf(clauses.get(i + 1)).orElse(new FactType.YesNo())
                        : new FactType.YesNo();
                attributes.add(new FactType.Attribute(name.name().text(), Titles.of(name), type));
            }
        }
        return attributes;
    }

    private FactType own(List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (clause instanceof ActionClause.WithAttribute) {
                break;
            }
            Optional<FactType> type = typeOf(clause);
            if (type.isPresent()) {
                return type.get();
            }
        }
        return new FactType.Numeric(Optional.empty(), true);
    }

    private Optional<FactType> typeOf(Clause clause) {
        if (clause instanceof ApplicabilityClause.In in) {
            Name unit = in.items().get(0);
            if (unit.text().isEmpty()) {
                return Optional.of(new FactType.Numeric(Optional.empty(), false));
            }
            return Optional.of(new FactType.Numeric(new Units(desk).code(unit), true));
        }
        if (!(clause instanceof ActionClause.IsType is)) {
            return Optional.empty();
        }
        if (is.type() instanceof ActionClause.TypeNode.OneOf oneOf) {
            return Optional.of(new FactType.Coded(values(oneOf.values()), false));
        }
        if (is.type() instanceof ActionClause.TypeNode.Ordered ordered) {
            return Optional.of(new FactType.Coded(values(ordered.values()), true));
        }
        if (is.type() instanceof ActionClause.TypeNode.YesNo) {
            return Optional.of(new FactType.YesNo());
        }
        return kind(((ActionClause.TypeNode.OfKind) is.type()).kind());
    }

    private List<String> values(List<Name> names) {
        Set<String> seen = new HashSet<>();
        for (Name name : names) {
            if (!seen.add(name.text())) {
                desk.report(
                        Code.DUPLICATE_NAME,
                        name.span(),
                        "The value “" + name.text() + "” stands twice.",
                        "Two values of one name cannot be told apart.",
                        "Name each value once.");
            }
        }
        return names.stream().map(Name::text).distinct().toList();
    }

    private Optional<FactType> kind(Name kind) {
        return switch (kind.text()) {
            case "date" -> Optional.of(new FactType.CalendarDate());
            case "history" -> Optional.of(new FactType.History(List.of()));
            case "number" -> Optional.of(new FactType.Numeric(Optional.empty(), true));
            default -> {
                desk.report(
                        Code.TYPE_MISMATCH,
                        kind.span(),
                        "“" + kind.text() + "” is no kind of value.",
                        "Without its kind the value cannot be recorded or compared.",
                        "Write “in” a unit, “is one of …”, “is ordered …”, “is yes or no”, “is a date”, “is a number” or “is a history with …”.");
                yield Optional.empty();
            }
        };
    }
}
