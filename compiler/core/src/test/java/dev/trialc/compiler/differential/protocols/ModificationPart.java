package dev.trialc.compiler.differential.protocols;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Action: dose levels of a drug, and what lowers, holds or ends its doses (T42). */
final class ModificationPart {
    /** No exponent of a unit. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])[0-9]+(?:\\.[0-9]+)?");

    private final Pen pen;
    private final ExpressionPart expressions;

    ModificationPart(Pen pen) {
        this.pen = pen;
        this.expressions = new ExpressionPart(pen);
    }

    /**
     * None for most drugs.
     *
     * @param dose its amount, where one is said
     * @param severalAmounts whether a drug has another amount for some participants, which goes with no levels
     */
    List<Piece> lines(String drug, Optional<String> dose, boolean severalAmounts) {
        List<Piece> lines = new ArrayList<>();
        if (!pen.dice().percent(28)) {
            return lines;
        }
        boolean levelled = pen.dice().percent(60) && !severalAmounts;
        if (levelled) {
            List<String> shares = pen.dice().of(List.of("0.8", "0.6"), List.of("0.75"), List.of("0.8", "0.6", "0.4"));
            String full = dose.orElseGet(() -> pen.dice().of("150 mg", "10 mg"));
            List<String> amounts = new ArrayList<>(List.of(full));
            shares.forEach(share -> amounts.add(lower(full, share)));
            lines.add(Piece.row(
                    "levels " + drug,
                    Piece.commas(2, amounts.stream().map(Piece::words).toList())));
        }
        for (int n = pen.dice().of(1, 1, 1, 2, 3); n > 0; n--) {
            lines.add(new Block(
                    Piece.row("modify", drug, "when", expressions.trigger()), Piece.lines(responses(levelled))));
        }
        return lines;
    }

    /** Every number of an amount, times a share: {@code 520 to 800 mg} of {@code 650 to 1000 mg}. */
    private static String lower(String amount, String share) {
        return NUMBER.matcher(amount)
                .replaceAll(number -> new BigDecimal(number.group())
                        .multiply(new BigDecimal(share))
                        .stripTrailingZeros()
                        .toPlainString());
    }

    private List<Piece> responses(boolean levelled) {
        List<Piece> lines = new ArrayList<>();
        int kind = pen.dice().between(1, 100);
        if (kind <= 60) {
            lines.add(Piece.row("interrupt until", Piece.or(expressions.trigger(), "FirstDose"), atMost()));
            if (levelled) {
                lines.add(Piece.maybe(resume()));
            }
        } else if (kind <= 78 && levelled) {
            lines.add(Piece.row("reduce by", levels()));
        } else if (kind <= 88 && levelled) {
            lines.add(Piece.row("re-escalate by", levels()));
        } else {
            lines.add(Piece.words("discontinue"));
        }
        lines.add(pen.chance(35, () -> again(levelled)));
        lines.add(pen.chance(15, () -> Piece.words("discontinue the third time")));
        return lines;
    }

    private Piece again(boolean levelled) {
        return pen.pick()
                .add(50, () -> Piece.words("discontinue the second time"))
                .add(30, () -> Piece.row("interrupt until", expressions.trigger(), atMost(), "the second time"))
                .when(levelled, 30, () -> Piece.row("reduce by", levels(), "the second time"))
                .when(levelled, 15, () -> Piece.row("re-escalate by", levels(), "the second time"))
                .pick();
    }

    private Piece resume() {
        return pen.dice().percent(75)
                ? Piece.row("resume", levels(), "lower")
                : Piece.words("resume at the same level");
    }

    private Piece levels() {
        return Piece.words(pen.dice().of("one level", "one level", "2 levels"));
    }

    private Piece atMost() {
        return pen.chance(
                40, () -> Piece.row(", for at most", pen.number(7, 14, 21, 28, 42), "days, then discontinue"));
    }
}
