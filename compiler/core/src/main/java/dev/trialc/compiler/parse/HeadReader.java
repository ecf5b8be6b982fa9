package dev.trialc.compiler.parse;

import dev.trialc.compiler.syntax.Head;
import dev.trialc.compiler.syntax.HeadKind;
import dev.trialc.compiler.syntax.Name;
import dev.trialc.compiler.syntax.Num;
import dev.trialc.compiler.syntax.Text;
import dev.trialc.compiler.syntax.TitledName;
import dev.trialc.grammar.TrialLexer;
import dev.trialc.grammar.TrialParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Heads of statements. */
final class HeadReader {
    private static final Map<Integer, HeadKind> KINDS = Map.ofEntries(
            Map.entry(TrialLexer.S_FACT, HeadKind.FACT),
            Map.entry(TrialLexer.S_GROUP, HeadKind.GROUP),
            Map.entry(TrialLexer.S_EVENT, HeadKind.EVENT),
            Map.entry(TrialLexer.S_TRIAL, HeadKind.TRIAL_EVENT),
            Map.entry(TrialLexer.S_ARM, HeadKind.ARM),
            Map.entry(TrialLexer.S_DRUG, HeadKind.DRUG),
            Map.entry(TrialLexer.S_PROCEDURE, HeadKind.PROCEDURE),
            Map.entry(TrialLexer.S_CHOICE, HeadKind.CHOICE),
            Map.entry(TrialLexer.S_PARAMETER, HeadKind.PARAMETER),
            Map.entry(TrialLexer.S_EPOCH, HeadKind.EPOCH),
            Map.entry(TrialLexer.S_REGIMEN, HeadKind.REGIMEN),
            Map.entry(TrialLexer.S_VISIT, HeadKind.VISIT),
            Map.entry(TrialLexer.S_UNSCHEDULED, HeadKind.UNSCHEDULED_VISIT),
            Map.entry(TrialLexer.S_ACTIVITY, HeadKind.ACTIVITY),
            Map.entry(TrialLexer.S_MARK, HeadKind.MARK),
            Map.entry(TrialLexer.S_COLLECT, HeadKind.COLLECT),
            Map.entry(TrialLexer.S_AVOID, HeadKind.AVOID),
            Map.entry(TrialLexer.S_GIVE, HeadKind.GIVE),
            Map.entry(TrialLexer.S_MAY, HeadKind.MAY_GIVE),
            Map.entry(TrialLexer.S_PERFORM, HeadKind.PERFORM),
            Map.entry(TrialLexer.S_OBSERVE, HeadKind.OBSERVE),
            Map.entry(TrialLexer.S_MODIFY, HeadKind.MODIFY),
            Map.entry(TrialLexer.S_INCLUSION, HeadKind.INCLUSION),
            Map.entry(TrialLexer.S_EXCLUSION, HeadKind.EXCLUSION),
            Map.entry(TrialLexer.S_TIME, HeadKind.TIME),
            Map.entry(TrialLexer.S_PROPORTION, HeadKind.PROPORTION),
            Map.entry(TrialLexer.S_INCIDENCE, HeadKind.INCIDENCE),
            Map.entry(TrialLexer.S_CHANGE, HeadKind.CHANGE),
            Map.entry(TrialLexer.S_DESCRIPTIVE, HeadKind.DESCRIPTIVE));

    private final Tree tree;
    private final GridReader grids;

    HeadReader(Tree tree, ClauseReader clauses) {
        this.tree = tree;
        this.grids = new GridReader(tree, clauses);
    }

    /** The order of activities that stands directly behind the name of one, or behind a note's letter. */
    static TrialParser.@Nullable OrderContext order(TrialParser.HeadContext context) {
        if (context instanceof TrialParser.ActivityHeadContext c) {
            return c.order();
        }
        return context instanceof TrialParser.NoteHeadContext c ? c.order() : null;
    }

    Head head(TrialParser.HeadContext context) {
        if (context instanceof TrialParser.DeclarationHeadContext c) {
            return head(c, kind(c), tree.all(c.titledName(), tree::titled), List.of(), Optional.empty());
        }
        if (context instanceof TrialParser.ActivityHeadContext c) {
            return head(c, kind(c), tree.all(c.titledName(), tree::titled), List.of(), Optional.empty());
        }
        if (context instanceof TrialParser.ActionHeadContext c) {
            return head(c, kind(c), bare(c.name()), List.of(), Optional.empty());
        }
        if (context instanceof TrialParser.MeasureHeadContext c) {
            return head(c, kind(c), bare(c.name()), List.of(), Optional.empty());
        }
        if (context instanceof TrialParser.ModifyHeadContext c) {
            return head(c, kind(c), bare(c.name()), List.of(), Optional.empty());
        }
        if (context instanceof TrialParser.ForEachHeadContext c) {
            return head(
                    c,
                    HeadKind.FOR_EACH,
                    List.of(new TitledName(tree.event(c.eventTerm()), Optional.empty())),
                    List.of(),
                    Optional.ofNullable(c.filter())
                            .map(f -> new Head.Detail.Records(new ExprReader(tree).expr(f.expr()))));
        }
        if (context instanceof TrialParser.CycleStartHeadContext c) {
            return head(c, HeadKind.CYCLE_START, List.of(), List.of(), Optional.empty());
        }
        if (context instanceof TrialParser.CycleHeadContext c) {
            return cycle(c);
        }
        if (context instanceof TrialParser.GridHeadContext c) {
            return head(
                    c, HeadKind.GRID, List.of(), texts(c.STRING()), Optional.of(grids.rows(c.gridBody(), c.clause())));
        }
        if (context instanceof TrialParser.NoteHeadContext c) {
            return head(c, HeadKind.NOTE, bare(List.of(c.noteRef())), texts(c.STRING()), Optional.empty());
        }
        if (context instanceof TrialParser.RandomizeHeadContext c) {
            int arms = c.name().size();
            if (c.BY() != null) {
                arms = (int) c.name().stream()
                        .filter(n -> n.getStart().getStartIndex()
                                < c.BY().getSymbol().getStartIndex())
                        .count();
            }
            List<Name> strata = tree.all(c.name().subList(arms, c.name().size()), tree::name);
            Head.Detail shares = new Head.Detail.Shares(shares(c.ratio()), strata);
            return head(c, HeadKind.RANDOMIZE, bare(c.name().subList(0, arms)), List.of(), Optional.of(shares));
        }
        if (context instanceof TrialParser.RequireHeadContext c) {
            Optional<Head.Detail> before = c.eventTerm().size() > 1
                    ? Optional.of(new Head.Detail.BeforeAny(tree.event(c.eventTerm(1))))
                    : Optional.empty();
            return head(
                    c,
                    HeadKind.REQUIRE,
                    List.of(new TitledName(tree.event(c.eventTerm(0)), Optional.empty())),
                    List.of(),
                    before);
        }
        if (context instanceof TrialParser.CriterionHeadContext c) {
            return labelled(c, kind(c), c.label(), c.STRING());
        }
        if (context instanceof TrialParser.StopHeadContext c) {
            return labelled(c, HeadKind.STOP_TREATMENT, c.label(), c.STRING());
        }
        if (context instanceof TrialParser.TrialRuleHeadContext c) {
            return labelled(c, HeadKind.TRIAL_RULE, c.label(), c.STRING());
        }
        if (context instanceof TrialParser.ObjectiveHeadContext c) {
            return head(c, HeadKind.OBJECTIVE, List.of(tree.titled(c.titledName())), List.of(), Optional.empty());
        }
        if (context instanceof TrialParser.EndpointHeadContext c) {
            return head(c, HeadKind.ENDPOINT, List.of(tree.titled(c.titledName())), List.of(), Optional.empty());
        }
        return plain(context);
    }

    private Head plain(TrialParser.HeadContext context) {
        if (context instanceof TrialParser.TrialHeadContext c) {
            return head(c, HeadKind.TRIAL, bare(List.of(c.name())), List.of(), Optional.empty());
        }
        if (context instanceof TrialParser.LibraryHeadContext c) {
            return head(c, HeadKind.LIBRARY, bare(List.of(c.name())), List.of(), Optional.empty());
        }
        if (context instanceof TrialParser.SourceHeadContext c) {
            return head(c, HeadKind.SOURCE, bare(List.of(c.name())), texts(c.STRING()), Optional.empty());
        }
        if (context instanceof TrialParser.UseHeadContext c) {
            return head(c, HeadKind.USE, List.of(), texts(c.STRING()), Optional.empty());
        }
        if (context instanceof TrialParser.CriteriaHeadContext c) {
            List<TitledName> name = c.titledName() == null ? List.of() : List.of(tree.titled(c.titledName()));
            return head(c, HeadKind.CRITERIA, name, List.of(), Optional.empty());
        }
        if (context instanceof TrialParser.PopulationHeadContext c) {
            List<TitledName> name = c.name() == null ? List.of() : bare(List.of(c.name()));
            return head(c, HeadKind.POPULATION, name, texts(c.STRING()), Optional.empty());
        }
        if (context instanceof TrialParser.ExampleHeadContext c) {
            return head(c, HeadKind.EXAMPLE, List.of(), texts(c.STRING()), Optional.empty());
        }
        return head(context, bareKind(context), List.of(), List.of(), Optional.empty());
    }

    private static HeadKind bareKind(TrialParser.HeadContext context) {
        return switch (context.getStart().getType()) {
            case TrialLexer.S_IDENTITY -> HeadKind.IDENTITY;
            case TrialLexer.S_CONTINUE -> HeadKind.CONTINUE;
            case TrialLexer.S_SCHEDULE -> HeadKind.SCHEDULE;
            case TrialLexer.S_CENSOR -> HeadKind.CENSOR;
            case TrialLexer.S_ASSESSED -> HeadKind.ASSESSED;
            case TrialLexer.S_TIMEFRAME -> HeadKind.TIMEFRAME;
            default ->
                throw new IllegalStateException(
                        "no head kind for " + context.getStart().getText());
        };
    }

    private Head cycle(TrialParser.CycleHeadContext c) {
        if (c.cycleLengths() != null) {
            return head(c, HeadKind.CYCLE, List.of(), List.of(), Optional.of(lengths(c.cycleLengths())));
        }
        return head(
                c, HeadKind.CYCLE, c.name() == null ? List.of() : bare(List.of(c.name())), List.of(), Optional.empty());
    }

    private Head.Detail lengths(TrialParser.CycleLengthsContext c) {
        List<Head.Detail.CycleSpan> spans = new ArrayList<>();
        for (int i = 0; i < c.NUMBER().size(); i++) {
            boolean within = i < c.cycleList().size();
            spans.add(new Head.Detail.CycleSpan(
                    tree.num(c.NUMBER(i)),
                    tree.unit(c.lengthUnit(i)),
                    i == 0 ? tree.equivalence(c.equivalence()) : Optional.empty(),
                    within ? Optional.of(new TimingReader(tree).cycles(c.cycleList(i))) : Optional.empty()));
        }
        return new Head.Detail.Lengths(List.copyOf(spans));
    }

    private Head labelled(
            ParserRuleContext context, HeadKind kind, TrialParser.LabelContext label, TerminalNode title) {
        return head(
                context,
                kind,
                List.of(new TitledName(tree.name(label), tree.optionalText(title))),
                List.of(),
                Optional.empty());
    }

    private static HeadKind kind(ParserRuleContext context) {
        if (context.getStart().getType() == TrialLexer.S_TRIAL) {
            return HeadKind.TRIAL_EVENT;
        }
        HeadKind kind = KINDS.get(context.getStart().getType());
        if (kind == null) {
            throw new IllegalStateException(
                    "no head kind for " + context.getStart().getText());
        }
        return kind;
    }

    private Head head(
            ParserRuleContext context,
            HeadKind kind,
            List<TitledName> names,
            List<Text> texts,
            Optional<? extends Head.Detail> detail) {
        Name word = tree.word(context.getStart());
        return new Head(kind, word, names, texts, detail.map(d -> d), tree.span(context));
    }

    private List<Text> texts(TerminalNode node) {
        return tree.optionalText(node).map(List::of).orElse(List.of());
    }

    /** {@code 2:1}; {@code 10:10} is read as a time of day, and taken apart. */
    private List<Num> shares(TrialParser.RatioContext c) {
        List<Num> shares = new ArrayList<>();
        if (c.CLOCK() != null) {
            for (String share : c.CLOCK().getText().split(":", -1)) {
                shares.add(new Num(share, tree.name(c.CLOCK()).span()));
            }
        }
        shares.addAll(tree.all(c.NUMBER(), tree::num));
        return shares;
    }

    private List<TitledName> bare(List<? extends ParseTree> names) {
        return names.stream()
                .map(n -> new TitledName(tree.name((ParserRuleContext) n), Optional.empty()))
                .toList();
    }
}
