package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Arm;
import dev.trialc.compiler.model.Choice;
import dev.trialc.compiler.model.Drug;
import dev.trialc.compiler.model.Epoch;
import dev.trialc.compiler.model.Event;
import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.Fact;
import dev.trialc.compiler.model.Group;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Origin;
import dev.trialc.compiler.model.Parameter;
import dev.trialc.compiler.model.Procedure;
import dev.trialc.compiler.syntax.ActionClause;
import dev.trialc.compiler.syntax.Clause;
import dev.trialc.compiler.syntax.HeadKind;
import dev.trialc.compiler.syntax.Name;
import dev.trialc.compiler.syntax.Statement;
import dev.trialc.compiler.syntax.TimingClause;
import dev.trialc.compiler.syntax.TitledName;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Declarations: facts, groups, events, arms, drugs, procedures, choices, parameters, epochs. */
final class DeclarationResolver {
    private final Desk desk;
    private final Statement statement;

    DeclarationResolver(Desk desk, Statement statement) {
        this.desk = desk;
        this.statement = statement;
    }

    private Origin origin() {
        return Provenances.of(desk.file(), statement);
    }

    private List<Clause> clauses() {
        return statement.clauses();
    }

    private <T> List<T> each(java.util.function.Function<TitledName, T> make) {
        return statement.head().names().stream().map(make).toList();
    }

    List<Fact> facts() {
        Origin origin = origin();
        return each(n -> new Fact(n.name().text(), Titles.of(n), new TypeResolver(desk).fact(clauses()), origin));
    }

    List<Event> events() {
        boolean trialWide = statement.head().kind() == HeadKind.TRIAL_EVENT;
        Origin origin = origin();
        boolean recurs = clauses().stream().anyMatch(ActionClause.MayRecur.class::isInstance);
        return each(n -> new Event(
                n.name().text(),
                Titles.of(n),
                false,
                recurs,
                trialWide,
                new TypeResolver(desk).attributes(clauses()),
                origin));
    }

    /** The same events with what dates them (T08); none where the condition has a finding. */
    List<Event> derived() {
        Optional<Expr> when =
                new ExprResolver(desk).expr(statement.conditions().get(0).expr());
        Optional<Length> confirmed = ClausePlacement.all(clauses(), ActionClause.Confirmed.class).stream()
                .findFirst()
                .flatMap(c -> new LengthResolver(desk).length(c.extent()));
        return when.map(w -> events().stream()
                        .map(e -> new Event(
                                e.name(),
                                e.title(),
                                false,
                                true,
                                false,
                                e.attributes(),
                                Optional.of(new Event.Derivation(w, confirmed)),
                                e.origin()))
                        .toList())
                .orElse(List.of());
    }

    Optional<Group> group() {
        if (statement.conditions().isEmpty()) {
            desk.report(
                    Code.INCOMPLETE_STATEMENT,
                    statement.head().span(),
                    "The group “" + statement.head().name().text() + "” does not say who belongs to it.",
                    "Whatever is “for” this group would be for nobody.",
                    "Add “when” and a condition, such as “when menopausalStatus is premenopausal”.");
            return Optional.empty();
        }
        TitledName name = statement.head().names().get(0);
        return new ExprResolver(desk)
                .expr(statement.conditions().get(0).expr())
                .map(e -> new Group(name.name().text(), Titles.of(name), e, origin()));
    }

    List<Arm> arms() {
        Origin origin = origin();
        return each(n -> new Arm(n.name().text(), Titles.of(n), origin));
    }

    List<Procedure> procedures() {
        Origin origin = origin();
        return each(n -> new Procedure(n.name().text(), Titles.of(n), origin));
    }

    List<Drug> drugs() {
        Origin origin = origin();
        List<String> aliases = ClausePlacement.all(clauses(), ActionClause.AlsoKnownAs.class).stream()
                .flatMap(a -> a.names().stream())
                .map(t -> t.value())
                .toList();
        boolean isClass = kinds().stream().anyMatch(k -> k.text().equals("class"));
        Optional<String> drugClass = kinds().stream()
                .filter(k -> !k.text().equals("class"))
                .findFirst()
                .flatMap(k -> desk.require(k, Names.Kind.DRUG))
                .map(Names.Declared::name);
        return each(n -> new Drug(n.name().text(), Titles.of(n), aliases, drugClass, isClass, origin));
    }

    private List<Name> kinds() {
        return ClausePlacement.all(clauses(), ActionClause.IsType.class).stream()
                .filter(t -> t.type() instanceof ActionClause.TypeNode.OfKind)
                .map(t -> ((ActionClause.TypeNode.OfKind) t.type()).kind())
                .toList();
    }

    Optional<Choice> choice() {
        TitledName name = statement.head().names().get(0);
        Optional<List<Name>> options = ClausePlacement.all(clauses(), ActionClause.IsType.class).stream()
                .filter(t -> t.type() instanceof ActionClause.TypeNode.OneOf)
                .map(t -> ((ActionClause.TypeNode.OneOf) t.type()).values())
                .findFirst();
        Optional<String> by = ClausePlacement.all(clauses(), ActionClause.By.class).stream()
                .map(b -> b.who().text())
                .findFirst();
        if (options.isEmpty() || by.isEmpty()) {
            desk.report(
                    Code.INCOMPLETE_STATEMENT,
                    statement.head().span(),
                    "The choice “" + name.name().text() + "” needs who decides and what may be chosen.",
                    "Nothing that depends on it could be dated.",
                    "Write “choice " + name.name().text() + " by investigator is one of A, B”.");
            return Optional.empty();
        }
        Set<String> seen = new HashSet<>();
        for (Name option : options.get()) {
            if (!seen.add(option.text())) {
                desk.report(
                        Code.DUPLICATE_NAME,
                        option.span(),
                        "The option “" + option.text() + "” stands twice.",
                        "Two options of one name cannot be told apart.",
                        "Name each option once.");
            }
        }
        return Optional.of(new Choice(
                name.name().text(),
                Titles.of(name),
                by.get(),
                options.get().stream().map(Name::text).distinct().toList(),
                origin()));
    }

    Optional<Parameter> parameter() {
        TitledName name = statement.head().names().get(0);
        Optional<Parameter.Type> type = kinds().stream().findFirst().flatMap(DeclarationResolver::parameterType);
        if (type.isEmpty()) {
            desk.report(
                    Code.INCOMPLETE_STATEMENT,
                    statement.head().span(),
                    "The parameter “" + name.name().text() + "” does not say what kind of value it takes.",
                    "A calculator must know what to ask for.",
                    "Write one of: "
                            + Arrays.stream(Parameter.Type.values())
                                    .filter(t -> t != Parameter.Type.DATES)
                                    .map(t -> "“is " + Desk.article(t.name().toLowerCase(Locale.ROOT)) + "”")
                                    .collect(Collectors.joining(", "))
                            + ".");
            return Optional.empty();
        }
        return type.map(t -> new Parameter(
                name.name().text(),
                Titles.of(name),
                t,
                "parameter " + name.name().text(),
                true,
                origin(),
                Optional.empty()));
    }

    private static Optional<Parameter.Type> parameterType(Name kind) {
        for (Parameter.Type type : Parameter.Type.values()) {
            // a list of dates stands in no slot: working days make their own parameter
            if (type != Parameter.Type.DATES
                    && type.name().toLowerCase(Locale.ROOT).equals(kind.text())) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    Optional<Epoch> epoch() {
        TitledName name = statement.head().names().get(0);
        AnchorResolver anchors = new AnchorResolver(desk);
        Optional<Anchor> from = ClausePlacement.all(clauses(), TimingClause.From.class).stream()
                .findFirst()
                .flatMap(f -> anchors.anchor(f.anchor()));
        Optional<Anchor> to = ClausePlacement.all(clauses(), TimingClause.To.class).stream()
                .findFirst()
                .flatMap(t -> anchors.anchor(t.anchor()));
        if (from.isEmpty() || to.isEmpty()) {
            if (ClausePlacement.has(statement, TimingClause.From.class, TimingClause.To.class)) {
                return Optional.empty(); // the day that cannot be read has its finding
            }
            desk.report(
                    Code.INCOMPLETE_STATEMENT,
                    statement.head().span(),
                    "The epoch “" + name.name().text() + "” needs its first and its last day.",
                    "Series end with their epoch.",
                    "Write “from … to …”, both days included.");
            return Optional.empty();
        }
        return Optional.of(new Epoch(name.name().text(), Titles.of(name), from.get(), to.get(), origin()));
    }
}
