package dev.trialc.compiler.differential.protocols;

import dev.trialc.compiler.differential.Dice;
import java.util.Set;

/** The same words laid out as nobody should: broken lines, odd indentation, blank lines, comments anywhere, other spellings of signs. */
public final class RandomLayout {
    /** Words that would begin a statement if they came first on a line. */
    private static final Set<String> STATEMENT_WORDS = Set.of(
            "trial",
            "source",
            "background",
            "gap",
            "discrepancy",
            "fact",
            "group",
            "event",
            "arm",
            "drug",
            "procedure",
            "choice",
            "parameter",
            "epoch",
            "counting",
            "regimen",
            "cycle",
            "continue",
            "give",
            "perform",
            "observe",
            "may",
            "schedule",
            "visit",
            "unscheduled",
            "activity",
            "collect",
            "avoid",
            "grid",
            "note",
            "require",
            "inclusion",
            "exclusion",
            "stop",
            "primary",
            "secondary",
            "time",
            "proportion",
            "assessed",
            "timeframe",
            "identity",
            "levels",
            "modify",
            "interrupt",
            "resume",
            "reduce",
            "discontinue",
            "objective",
            "endpoint",
            "title",
            "phase",
            "design",
            "sponsor");

    private final Dice dice;
    private final StringBuilder text = new StringBuilder();
    private int remarks;

    private RandomLayout(Dice dice) {
        this.dice = dice;
    }

    /** The same protocol for every number, laid out in another way. */
    public static String of(RandomProtocol protocol, long seed, int number) {
        RandomLayout layout = new RandomLayout(new Dice(seed, number));
        boolean table = false;
        for (String line : protocol.text().split("\n", -1)) {
            String stripped = line.strip();
            table = (table || stripped.startsWith("grid") || stripped.startsWith("identity")) && !stripped.equals("}");
            layout.line(stripped, table);
        }
        return layout.text.toString();
    }

    private void line(String line, boolean whole) {
        if (dice.percent(6)) {
            remark();
        }
        text.append(" ".repeat(dice.between(0, 9)));
        if (whole) {
            text.append(line).append(" ".repeat(dice.between(0, 3)));
        } else {
            clauses(line);
        }
        if (dice.percent(8)) {
            text.append(' ');
            remark();
        } else {
            text.append("\n".repeat(dice.percent(10) ? 3 : 1));
        }
    }

    private void clauses(String line) {
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            if (line.charAt(i) == ' ' && !quoted) {
                word(line.substring(from, i));
                space(line.substring(i + 1));
                from = i + 1;
            }
        }
        word(line.substring(from));
    }

    private void word(String word) {
        text.append(
                switch (word) {
                    case "±" -> dice.of("±", "+/-", "+-");
                    case "<=" -> dice.of("<=", "≤", "=<");
                    case ">=" -> dice.of(">=", "≥", "=>");
                    default -> word;
                });
    }

    private void space(String rest) {
        String next = rest.replaceFirst("[^a-z].*$", "");
        if (rest.startsWith("ULN")) {
            text.append(' '); // one sign with the × before it
        } else if (dice.percent(7) && !STATEMENT_WORDS.contains(next)) {
            if (dice.percent(25)) {
                text.append(' ');
                remark();
            } else {
                text.append('\n');
            }
            text.append(" ".repeat(dice.between(0, 12)));
        } else {
            text.append(dice.of(" ", " ", " ", "  ", "\t", "    "));
        }
    }

    private void remark() {
        text.append(dice.of("// ", "//", "//   "))
                .append("remark ")
                .append(++remarks)
                .append('\n');
    }
}
