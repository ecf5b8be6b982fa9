package dev.trialc.compiler.differential.protocols;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Timing: visits on one day, in an interval, or on study days. */
final class DayPart {
    private static final Pattern SHIFTED = Pattern.compile("(\\d+) (day|week)s? (after|before) (.*)", Pattern.DOTALL);

    private final Pen pen;
    private final AnchorPart anchors;
    private final LengthPart lengths;

    DayPart(Pen pen) {
        this.pen = pen;
        this.anchors = new AnchorPart(pen);
        this.lengths = new LengthPart(pen);
    }

    /** @param bounds whether {@code until} and {@code or instead} may stand here */
    Piece plan(boolean bounds) {
        Piece plan = pen.pick()
                .add(
                        16,
                        () -> Piece.row(
                                pen.dice().of("on", "at"), anchors.anchor(), window(35), otherwise(8), from(bounds, 4)))
                .add(
                        28,
                        () -> Piece.row(
                                lengths.counted(),
                                anchors.side(),
                                pen.dice().percent(90) ? anchors.item() : anchors.anchor(),
                                window(50),
                                otherwise(8),
                                from(bounds, 4)))
                .add(
                        5,
                        () -> Piece.row(
                                "at", point(), window(40), pen.chance(30, () -> Piece.row("from", anchors.anchor()))))
                .add(8, () -> Piece.row("on day", studyDay(), window(50), otherwise(5)))
                .add(24, () -> Piece.row(interval(), from(bounds, 4)))
                .add(5, () -> Piece.row("on day", days()))
                .pick();
        if (!pen.names().recurring.isEmpty() && pen.dice().percent(8)) {
            return Piece.row(each(), pen.chance(bounds ? 8 : 0, anchors::until)); // none of them can be moved
        }
        return Piece.row(plan, pen.chance(bounds ? 8 : 0, anchors::until), pen.chance(bounds ? 6 : 0, this::instead));
    }

    private Piece each() {
        Piece each = anchors.each();
        if (pen.dice().percent(35)) {
            Piece hours =
                    pen.dice().percent(80) ? Piece.row(pen.number(12, 24, 36, 48, 72), "hours") : lengths.workingDays();
            return Piece.row("within", hours, pen.dice().of("after", "after", "of", "before"), each);
        }
        return pen.dice().percent(30)
                ? Piece.row("on", each, window(40))
                : Piece.row(lengths.counted(), anchors.side(), each, window(40));
    }

    private Piece point() {
        return Piece.row(pen.dice().of("week", "month"), pen.number(1, 2, 4, 12, 26));
    }

    /** From the first study day that the protocol's counting has. */
    private Piece studyDay() {
        if (pen.dice().percent(30)) {
            return Piece.joined("-", pen.number(1, 7, 14, 28));
        }
        return pen.names().dayZero && pen.dice().percent(20) ? Piece.words("0") : pen.number(1, 2, 8, 15, 29, 43, 180);
    }

    private Piece days() {
        return pen.dice().percent(70)
                ? Piece.row(
                        Piece.joined("-", Piece.count(pen.dice().between(14, 28), 10)),
                        "to",
                        Piece.joined("-", Piece.count(pen.dice().between(1, 7), 1)))
                : Piece.row("-3 to", pen.number(1, 3, 7));
    }

    private Piece interval() {
        return pen.pick()
                .add(
                        30,
                        () -> Piece.row(
                                "within",
                                lengths.countedExtent(),
                                pen.dice().of("before", "before", "after", "of"),
                                anchors.item()))
                .add(8, () -> Piece.row("at least", lengths.countedExtent(), anchors.side(), anchors.item()))
                .add(6, () -> between(Piece.row("day", studyDay()), Piece.row("day", studyDay())))
                .add(6, () -> between(boundary(), boundary()))
                .pick();
    }

    /** The one that is the earlier for everybody, where that can be said, first. */
    private static Piece between(Piece one, Piece other) {
        boolean falls = base(one.text()).equals(base(other.text())) && days(one.text()) > days(other.text());
        return falls ? Piece.row("between", other, "and", one) : Piece.row("between", one, "and", other);
    }

    /** {@code Relapse} of {@code 3 days after 2 weeks before Relapse}; nothing of study days and of dates. */
    private static String base(String anchor) {
        Matcher shifted = SHIFTED.matcher(anchor);
        return shifted.matches() ? base(shifted.group(4)) : anchor.replaceFirst("^(day )?[-0-9]+$", "$1");
    }

    private static long days(String anchor) {
        Matcher shifted = SHIFTED.matcher(anchor);
        if (shifted.matches()) {
            long days = Long.parseLong(shifted.group(1)) * (shifted.group(2).equals("week") ? 7 : 1);
            return days(shifted.group(4)) + (shifted.group(3).equals("after") ? days : -days);
        }
        if (anchor.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return LocalDate.parse(anchor).toEpochDay();
        }
        return anchor.matches("day -?\\d+") ? Long.parseLong(anchor.substring("day ".length())) : 0;
    }

    private Piece boundary() {
        return pen.pick()
                .add(60, () -> Piece.row(lengths.counted(), anchors.side(), anchors.item()))
                .add(25, () -> Piece.row("day", studyDay()))
                .add(10, () -> Piece.words(pen.dice().day().toString()))
                .pick();
    }

    private Piece window(int percent) {
        return pen.chance(percent, lengths::window);
    }

    /** {@code , else from E}. */
    private Piece otherwise(int percent) {
        return pen.chance(percent, () -> Piece.row(", else", pen.dice().percent(50) ? "from" : "", anchors.item()));
    }

    private Piece from(boolean allowed, int percent) {
        return pen.chance(allowed ? percent : 0, () -> Piece.row("from", anchors.item()));
    }

    /** T10. */
    private Piece instead() {
        return Piece.row("or instead on", anchors.item(), "when more than", lengths.extent(), "after", anchors.item());
    }
}
