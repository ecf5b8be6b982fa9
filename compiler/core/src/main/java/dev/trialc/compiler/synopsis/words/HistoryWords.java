package dev.trialc.compiler.synopsis.words;

import dev.trialc.compiler.model.Expr;

/** Things that happened, and when: {@code major surgery within 4 weeks before enrolment}. */
final class HistoryWords {
    private HistoryWords() {}

    static String of(Phrases phrases, Expr.Occurred occurred) {
        return phrases.names().happening(occurred.source())
                + occurred.filter().map(f -> " (" + phrases.exprs().of(f) + ")").orElse("")
                + occurred.when().map(w -> " " + when(phrases, w)).orElse("");
    }

    private static String when(Phrases phrases, Expr.When when) {
        if (when instanceof Expr.When.Within within) {
            return "within " + phrases.lengths().of(within.length()) + side(within.side())
                    + phrases.anchors().of(within.anchor());
        }
        if (when instanceof Expr.When.Beyond beyond) {
            return (beyond.strict() ? "more than " : "at least ")
                    + phrases.lengths().of(beyond.length())
                    + side(beyond.side())
                    + phrases.anchors().of(beyond.anchor());
        }
        if (when instanceof Expr.When.Relative relative) {
            return side(relative.side()).strip() + " " + phrases.anchors().of(relative.anchor());
        }
        if (when instanceof Expr.When.Lasting lasting) {
            return "lasting " + (lasting.strict() ? "more than " : "at least ")
                    + phrases.lengths().of(lasting.length());
        }
        return "during " + phrases.names().happening(((Expr.When.During) when).other());
    }

    private static String side(Expr.Side side) {
        return switch (side) {
            case BEFORE -> " before ";
            case AFTER -> " after ";
            case EITHER -> " before or after ";
        };
    }
}
