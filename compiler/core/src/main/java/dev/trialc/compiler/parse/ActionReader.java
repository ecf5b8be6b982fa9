package dev.trialc.compiler.parse;

import dev.trialc.compiler.source.Span;
import dev.trialc.compiler.syntax.ActionClause;
import dev.trialc.compiler.syntax.ApplicabilityClause;
import dev.trialc.compiler.syntax.Clause;
import dev.trialc.compiler.syntax.Name;
import dev.trialc.compiler.syntax.Num;
import dev.trialc.compiler.syntax.Text;
import dev.trialc.compiler.syntax.TimingClause;
import dev.trialc.grammar.TrialParser;
import java.util.List;
import java.util.Optional;

/** The action part. */
final class ActionReader {
    private final Tree tree;

    ActionReader(Tree tree) {
        this.tree = tree;
    }

    Clause action(TrialParser.ActionContext context) {
        Span span = tree.span(context);
        if (context instanceof TrialParser.AmountClauseContext c) {
            return amount(c.amount());
        }
        if (context instanceof TrialParser.RouteContext c) {
            return new ActionClause.Route(c.getText(), span);
        }
        if (context instanceof TrialParser.ViaContext c) {
            return new ActionClause.Route(tree.text(c.STRING()).value(), span);
        }
        if (context instanceof TrialParser.FrequencyClauseContext c) {
            return new ActionClause.Frequency(times(c.frequency()), span);
        }
        if (context instanceof TrialParser.InstructContext c) {
            return new ActionClause.Instruct(tree.text(c.STRING()), span);
        }
        if (context instanceof TrialParser.SlotNotStatedContext c) {
            return new ActionClause.SlotNotStated(tree.word(c.getStart()), span);
        }
        if (context instanceof TrialParser.DelayBudgetContext c) {
            return new ActionClause.DelayBudget(tree.name(c.slot()), tree.all(c.budget(), this::budget), span);
        }
        if (context instanceof TrialParser.ByContext c) {
            return new ActionClause.By(c.name() != null ? tree.name(c.name()) : quoted(tree.text(c.STRING())), span);
        }
        if (context instanceof TrialParser.LedByContext c) {
            return new ActionClause.LedBy(tree.name(c.name()), span);
        }
        if (context instanceof TrialParser.ClockContext c) {
            return new ActionClause.Clock(c.NOT() == null, span);
        }
        return dosing(context, span).orElseGet(() -> describing(context, span));
    }

    ActionClause.Amount amount(TrialParser.AmountContext c) {
        Optional<Num> upTo = c.NUMBER().size() > 1 ? Optional.of(tree.num(c.NUMBER(1))) : Optional.empty();
        Name unit = c.AUC() != null ? tree.name(c.AUC()) : tree.name(c.doseUnit());
        return new ActionClause.Amount(tree.num(c.NUMBER(0)), upTo, unit, tree.span(c));
    }

    /** How it is given, and how its amount is found. */
    private Optional<Clause> dosing(TrialParser.ActionContext context, Span span) {
        if (context instanceof TrialParser.InfusionContext c) {
            String words = "over " + c.NUMBER().getText() + " " + c.timeUnit().getText();
            return Optional.of(new ActionClause.Manner(words, span));
        }
        if (context instanceof TrialParser.BolusContext) {
            return Optional.of(new ActionClause.Manner("as bolus", span));
        }
        if (context instanceof TrialParser.PortionsContext c) {
            ActionClause.Amount each = new ActionClause.Amount(
                    tree.num(c.NUMBER(1)),
                    Optional.empty(),
                    tree.name(c.doseUnit()),
                    tree.span(c.NUMBER(1).getSymbol(), c.getStop()));
            Name sign = tree.name(c.CROSS() != null ? c.CROSS() : c.ID());
            return Optional.of(new ActionClause.Portions(tree.num(c.NUMBER(0)), sign, each, span));
        }
        if (context instanceof TrialParser.InsteadAmountContext c) {
            return Optional.of(new ActionClause.InsteadAmount(amount(c.amount()), whom(c), span));
        }
        if (context instanceof TrialParser.CalculatedFromContext c) {
            return Optional.of(new ActionClause.Calculated(tree.all(c.name(), tree::name), span));
        }
        if (context instanceof TrialParser.DoseCapContext c) {
            return Optional.of(new ActionClause.DoseCap(amount(c.amount()), span));
        }
        if (context instanceof TrialParser.RoundedToContext c) {
            return Optional.of(new ActionClause.RoundedTo(amount(c.amount()), span));
        }
        if (context instanceof TrialParser.RecalculatedOrNotContext c) {
            return Optional.of(new ActionClause.Recalculated(c.ALWAYS() != null, span));
        }
        if (context instanceof TrialParser.RecalculatedOnChangeContext c) {
            // a statement word, too, where it begins a line
            Name change = c.S_CHANGE() != null ? tree.name(c.S_CHANGE()) : tree.name(c.name());
            Optional<Name> last = tree.optionalName(c.slot());
            return Optional.of(new ActionClause.RecalculatedOnChange(tree.num(c.NUMBER()), change, last, span));
        }
        return Optional.empty();
    }

    private ApplicabilityClause whom(TrialParser.InsteadAmountContext c) {
        List<Name> names = tree.all(c.name(), tree::name);
        Span span = tree.span((c.FOR() != null ? c.FOR() : c.IN()).getSymbol(), c.getStop());
        return c.FOR() != null
                ? new ApplicabilityClause.ForGroups(names, span)
                : new ApplicabilityClause.In(names, false, span);
    }

    private ActionClause.Budget budget(TrialParser.BudgetContext c) {
        return new ActionClause.Budget(tree.num(c.NUMBER()), tree.unit(c.lengthUnit()), tree.optionalName(c.name()));
    }

    /** Clauses that describe what is declared. */
    private Clause describing(TrialParser.ActionContext context, Span span) {
        if (context instanceof TrialParser.AlsoKnownAsContext c) {
            return new ActionClause.AlsoKnownAs(tree.all(c.STRING(), tree::text), span);
        }
        if (context instanceof TrialParser.IsTypeContext c) {
            return new ActionClause.IsType(type(c.type()), span);
        }
        if (context instanceof TrialParser.WithAttributeContext c) {
            return new ActionClause.WithAttribute(tree.titled(c.titledName()), span);
        }
        if (context instanceof TrialParser.WithBestResponseContext c) {
            return new ActionClause.WithBestResponse(tree.all(c.name(), tree::name), span);
        }
        if (context instanceof TrialParser.WithAgreementContext c) {
            boolean quoted = c.STRING() != null;
            return new ActionClause.WithAgreement(
                    quoted ? quoted(tree.text(c.STRING())) : tree.name(c.name()), quoted, span);
        }
        if (context instanceof TrialParser.ServesContext c) {
            return new ActionClause.Serves(tree.all(c.name(), tree::name), span);
        }
        if (context instanceof TrialParser.ConfirmedContext c) {
            return new ActionClause.Confirmed(tree.extent(c.extent()), span);
        }
        if (context instanceof TrialParser.LastingContext c) {
            return new ActionClause.Lasting(tree.extent(c.extent()), span);
        }
        if (context instanceof TrialParser.MayBeReusedContext c) {
            String side = c.side() == null ? "of" : c.side().getText();
            return new ActionClause.MayBeReused(
                    new TimingClause.Within(
                            tree.extent(c.extent()), side, new AnchorReader(tree).anchor(c.anchor()), span),
                    span);
        }
        if (context instanceof TrialParser.MayRecurContext) {
            return new ActionClause.MayRecur(span);
        }
        if (context instanceof TrialParser.VersionContext c) {
            return new ActionClause.Version(tree.text(c.STRING()), span);
        }
        if (context instanceof TrialParser.PerContext c) {
            return new ActionClause.Per(tree.text(c.STRING()), span);
        }
        if (context instanceof TrialParser.ObjectivesContext c) {
            return new ActionClause.Objectives(tree.all(c.name(), tree::name), span);
        }
        TrialParser.AboutContext c = (TrialParser.AboutContext) context;
        return new ActionClause.About(tree.num(c.NUMBER()), tree.name(c.timeUnit()), span);
    }

    private Num times(TrialParser.FrequencyContext c) {
        if (c.NUMBER() != null) {
            return tree.num(c.NUMBER());
        }
        return new Num(c.TWICE() != null ? "2" : "1", tree.span(c));
    }

    private ActionClause.TypeNode type(TrialParser.TypeContext c) {
        if (c.ONE() != null) {
            return new ActionClause.TypeNode.OneOf(tree.all(c.typeValue(), this::value));
        }
        if (c.ORDERED() != null) {
            return new ActionClause.TypeNode.Ordered(tree.all(c.typeValue(), this::value));
        }
        if (c.NO() != null) {
            return new ActionClause.TypeNode.YesNo();
        }
        return new ActionClause.TypeNode.OfKind(tree.word(c.getStop()));
    }

    private Name value(TrialParser.TypeValueContext c) {
        return c.STRING() != null ? quoted(tree.text(c.STRING())) : tree.name(c);
    }

    private static Name quoted(Text text) {
        return new Name(text.value(), text.span());
    }
}
