package dev.trialc.compiler.java;

import com.palantir.javapoet.CodeBlock;
import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.Length;

/** Where in time one {@code record} lies, as an expression of type {@code Truth}. */
final class RecordTimes {
    private final Anchors anchors;
    private final Values values;

    RecordTimes(Anchors anchors, Values values) {
        this.anchors = anchors;
        this.values = values;
    }

    CodeBlock of(Expr.When when) {
        if (when instanceof Expr.When.Within within) {
            return CodeBlock.of(
                    "record.within($L, $L, $L, $L)",
                    values.stated(within.length()),
                    within.side() != Expr.Side.AFTER,
                    within.side() != Expr.Side.BEFORE,
                    anchors.of(within.anchor()));
        }
        if (when instanceof Expr.When.Beyond beyond) {
            String word = beyond.strict() ? "moreThan" : "atLeast";
            CodeBlock arguments = CodeBlock.of("$L, $L", values.stated(beyond.length()), anchors.of(beyond.anchor()));
            return sides(beyond.side(), word, arguments);
        }
        if (when instanceof Expr.When.Relative relative) {
            CodeBlock arguments = CodeBlock.of(
                    "$T.of($T.days(0)), $L", RuntimeTypes.STATED, RuntimeTypes.LENGTH, anchors.of(relative.anchor()));
            return sides(relative.side(), "moreThan", arguments);
        }
        return CodeBlock.of("$T.UNKNOWN", RuntimeTypes.TRUTH);
    }

    /** Further arguments: what the time cannot be judged without. */
    CodeBlock needs(Expr.When when) {
        if (when instanceof Expr.When.Within within) {
            return needs(within.anchor(), within.length());
        }
        if (when instanceof Expr.When.Beyond beyond) {
            return needs(beyond.anchor(), beyond.length());
        }
        return when instanceof Expr.When.Relative relative
                ? CodeBlock.of(", $L", anchors.of(relative.anchor()))
                : CodeBlock.of("");
    }

    private CodeBlock needs(Anchor anchor, Length length) {
        return length instanceof Length.Unknown
                ? CodeBlock.of(", $L, $L", anchors.of(anchor), values.stated(length))
                : CodeBlock.of(", $L", anchors.of(anchor));
    }

    private static CodeBlock sides(Expr.Side side, String word, CodeBlock arguments) {
        return switch (side) {
            case BEFORE -> CodeBlock.of("record.$LBefore($L)", word, arguments);
            case AFTER -> CodeBlock.of("record.$LAfter($L)", word, arguments);
            case EITHER -> CodeBlock.of("record.$LBefore($L).or(record.$LAfter($L))", word, arguments, word, arguments);
        };
    }
}
