package dev.trialc.compiler.synopsis.words;

import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.Option;
import java.util.ArrayList;
import java.util.List;

/** Conditions in clinical words and signs: {@code absolute neutrophil count ≥ 1.5 × 10⁹/L}. */
public final class ExprWords {
    private final Phrases phrases;

    ExprWords(Phrases phrases) {
        this.phrases = phrases;
    }

    public String of(Expr expr) {
        if (expr instanceof Expr.And and) {
            return joined(and.all(), " and ");
        }
        if (expr instanceof Expr.Or or) {
            return joined(or.any(), " or ");
        }
        if (expr instanceof Expr.Unless unless) {
            return inner(unless.expr()) + ", unless " + inner(unless.exception());
        }
        if (expr instanceof Expr.IfThen ifThen) {
            return "if " + inner(ifThen.condition()) + ", then " + inner(ifThen.then());
        }
        if (expr instanceof Expr.Not not) {
            return not(not.expr());
        }
        if (expr instanceof Expr.Options options) {
            return inline(options);
        }
        if (expr instanceof Expr.Dated dated) {
            String side = dated.side() == Expr.Side.AFTER ? " after " : " before ";
            return of(dated.comparison()) + ", recorded" + side
                    + phrases.anchors().of(dated.anchor());
        }
        return atom(expr);
    }

    /** {@code all of}, {@code at least 2 of}: what stands before a list of options. */
    public static String quantifier(Expr.Options options) {
        return switch (options.quantifier()) {
            case ANY -> "at least one of";
            case ALL -> "all of";
            case AT_LEAST -> "at least " + options.atLeast() + " of";
        };
    }

    private String joined(List<Expr> parts, String word) {
        return String.join(word, parts.stream().map(this::inner).toList());
    }

    /** Parentheses around whatever has a joining word of its own. */
    private String inner(Expr expr) {
        boolean compound = expr instanceof Expr.And
                || expr instanceof Expr.Or
                || expr instanceof Expr.Unless
                || expr instanceof Expr.IfThen
                || expr instanceof Expr.Options;
        return compound ? "(" + of(expr) + ")" : of(expr);
    }

    private String inline(Expr.Options options) {
        List<String> items = new ArrayList<>();
        for (Option option : options.options()) {
            items.add((option.label().isBlank() ? "" : option.label() + ") ") + of(option.expr()));
        }
        return quantifier(options) + ": " + String.join("; ", items);
    }

    private String not(Expr expr) {
        if (expr instanceof Expr.Occurred occurred) {
            return "no " + HistoryWords.of(phrases, occurred);
        }
        if (expr instanceof Expr.IsOneOf is) {
            return OperandWords.of(phrases, is.operand()) + " is not " + values(is.values());
        }
        if (expr instanceof Expr.IsYes yes) {
            return OperandWords.of(phrases, yes.operand()) + ": no";
        }
        if (expr instanceof Expr.Known known) {
            return OperandWords.of(phrases, known.operand()) + " is not known";
        }
        if (expr instanceof Expr.Agreed agreed) {
            return agreed("the participant does not agree ", agreed.text());
        }
        return "not "
                + (expr instanceof Expr.Compare || expr instanceof Expr.Between ? "(" + of(expr) + ")" : inner(expr));
    }

    private String atom(Expr expr) {
        if (expr instanceof Expr.Compare compare) {
            return OperandWords.of(phrases, compare.left())
                    + Words.NBSP
                    + compare.op().sign()
                    + Words.NBSP
                    + UnitWords.quantity(compare.right());
        }
        if (expr instanceof Expr.RankCompare compare) {
            return OperandWords.of(phrases, compare.operand())
                    + Words.NBSP
                    + compare.op().sign()
                    + Words.NBSP
                    + compare.value();
        }
        if (expr instanceof Expr.Between between) {
            return OperandWords.of(phrases, between.operand()) + " from " + UnitWords.quantity(between.low()) + " to "
                    + UnitWords.quantity(between.high()) + ", both included";
        }
        if (expr instanceof Expr.IsOneOf is) {
            return OperandWords.of(phrases, is.operand()) + " is " + values(is.values());
        }
        if (expr instanceof Expr.IsYes yes) {
            return OperandWords.of(phrases, yes.operand()) + ": yes";
        }
        if (expr instanceof Expr.InGroup group) {
            return phrases.names().group(group.group());
        }
        if (expr instanceof Expr.Known known) {
            return OperandWords.of(phrases, known.operand()) + " is known";
        }
        if (expr instanceof Expr.Occurred occurred) {
            return HistoryWords.of(phrases, occurred);
        }
        if (expr instanceof Expr.Judged judged) {
            return judged(judged);
        }
        return agreed("the participant agrees ", ((Expr.Agreed) expr).text());
    }

    private static String values(List<String> values) {
        return Words.or(values.stream().map(Names::value).toList());
    }

    private static String judged(Expr.Judged judged) {
        String role = Words.humanise(judged.role().strip());
        String who = "in the judgment of the " + role;
        return judged.question().isBlank() ? who : who + ": " + Words.quoted(judged.question());
    }

    private static String agreed(String who, String text) {
        return who + (text.startsWith("to ") || text.startsWith("that ") ? text : "to " + text);
    }
}
