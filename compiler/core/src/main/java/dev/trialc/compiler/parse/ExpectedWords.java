package dev.trialc.compiler.parse;

import dev.trialc.compiler.diagnostic.NearestName;
import dev.trialc.grammar.TrialLexer;
import dev.trialc.grammar.TrialParser;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/** What may stand somewhere, in a writer's words. */
final class ExpectedWords {
    private static final int MOST = 8;

    private static final Map<Integer, String> KINDS = Map.ofEntries(
            Map.entry(Token.EOF, "the end of the file"),
            Map.entry(TrialLexer.ID, "a name"),
            Map.entry(TrialLexer.NUMBER, "a number"),
            Map.entry(TrialLexer.GRADE, "a grade such as 2+"),
            Map.entry(TrialLexer.STRING, "a text in quotation marks"),
            Map.entry(TrialLexer.DATE, "a date such as 2026-01-20"),
            Map.entry(TrialLexer.HYPHEN_RANGE, ""),
            Map.entry(TrialLexer.DOSING, ""),
            Map.entry(TrialLexer.REPEATED, ""),
            Map.entry(TrialLexer.ORDINAL, "2nd, 3rd, …"),
            Map.entry(TrialLexer.UNIT, "a unit"),
            Map.entry(TrialLexer.POWER_UNIT, "a unit"),
            Map.entry(TrialLexer.ULN, "× ULN"),
            Map.entry(TrialLexer.POSSESSIVE, "investigator's"),
            Map.entry(TrialLexer.LABEL, "a label such as a:"),
            Map.entry(TrialLexer.IDENTITY_KEY, "a line of the identity block"),
            Map.entry(TrialLexer.ROW_END, "the end of the row"),
            Map.entry(TrialLexer.ROUTE, "orally, intravenously, …"),
            Map.entry(TrialLexer.SLOT, "route, frequency, timing"),
            Map.entry(TrialLexer.MINUTES, "minutes"),
            Map.entry(TrialLexer.WORKING, "working days"),
            Map.entry(TrialLexer.LEVEL, "level"),
            Map.entry(TrialLexer.A, "a"),
            Map.entry(TrialLexer.JUDGMENT, "judgment"),
            Map.entry(TrialLexer.CROSS, "×"),
            Map.entry(TrialLexer.ONWARD, "→"),
            Map.entry(TrialLexer.PLUSMINUS, "±"),
            Map.entry(TrialLexer.ATMOST, "≤"),
            Map.entry(TrialLexer.ATLEAST, "≥"),
            Map.entry(TrialLexer.MINUS, "-"),
            Map.entry(TrialLexer.COMMA, ","));

    private static final String CLAUSE = "another clause (such as: within 28 days before …, for …, cites \"…\")";

    /** Behind a statement. */
    static final String CLAUSE_OR_STATEMENT = "Here may stand: " + CLAUSE + " or a new statement on a line of its own.";

    /** Behind {@code in}, which begins several things. */
    static final String BEHIND_IN =
            "Behind “in” stand arms, a unit, or whose judgment it is: “in the investigator's judgment”.";

    /** Where no statement goes before. */
    static final String STATEMENT =
            "A statement begins with its statement word, such as visit, give, fact, inclusion, on a line of its own.";

    /** Words that are keywords in one place and names in all others. */
    private static final Set<Integer> NAMES = Set.of(
            TrialLexer.OPEN,
            TrialLexer.FINDING,
            TrialLexer.BEST,
            TrialLexer.RESPONSE,
            TrialLexer.GIVEN,
            TrialLexer.WITHOUT,
            TrialLexer.STRATIFIED,
            TrialLexer.AUC,
            TrialLexer.BOLUS,
            TrialLexer.ROUNDED,
            TrialLexer.RECALCULATED,
            TrialLexer.ALWAYS,
            TrialLexer.NEVER,
            TrialLexer.RESTART,
            TrialLexer.DISCONTINUE,
            TrialLexer.LEVEL,
            TrialLexer.LOWER,
            TrialLexer.SAME,
            TrialLexer.STARTS,
            TrialLexer.WORKING,
            TrialLexer.BE,
            TrialLexer.REUSED,
            TrialLexer.NEXT,
            TrialLexer.APART,
            TrialLexer.AGREEMENT,
            TrialLexer.SERVES,
            TrialLexer.SINCE);

    private ExpectedWords() {}

    /** Whether a token of this type can be a name. */
    static boolean isName(int type) {
        return type == TrialLexer.ID || NAMES.contains(type);
    }

    /** The keyword or statement word that differs from a name by one letter. */
    static Optional<String> keywordNear(String name) {
        Set<String> words = new LinkedHashSet<>(StatementWords.all());
        for (int type = 1; type <= TrialParser.VOCABULARY.getMaxTokenType(); type++) {
            String literal = TrialParser.VOCABULARY.getLiteralName(type);
            if (literal != null && Character.isLetter(literal.charAt(1))) {
                words.add(literal.substring(1, literal.length() - 1));
            }
        }
        return words.stream()
                .filter(w -> w.length() > 2 && !w.equals(name) && NearestName.distance(name, w) == 1)
                .min(Comparator.comparingInt(
                        w -> Math.abs(w.length() - name.length()))); // dayz is days rather than day
    }

    private static final Set<Integer> TIME_UNITS = Set.of(
            TrialLexer.DAY,
            TrialLexer.DAYS,
            TrialLexer.WEEK,
            TrialLexer.WEEKS,
            TrialLexer.MONTH,
            TrialLexer.MONTHS,
            TrialLexer.YEAR,
            TrialLexer.YEARS,
            TrialLexer.HOUR,
            TrialLexer.HOURS,
            TrialLexer.MINUTES);

    private static final Set<Integer> ANCHORS = Set.of(
            TrialLexer.ID,
            TrialLexer.FIRST,
            TrialLexer.THE,
            TrialLexer.EACH,
            TrialLexer.LAST,
            TrialLexer.SECOND,
            TrialLexer.THIRD,
            TrialLexer.ORDINAL,
            TrialLexer.START,
            TrialLexer.END,
            TrialLexer.PLANNED,
            TrialLexer.ACTUAL,
            TrialLexer.DATE,
            TrialLexer.LPAREN);

    private static final Set<Integer> UNITS =
            Set.of(TrialLexer.UNIT, TrialLexer.POWER_UNIT, TrialLexer.PERCENT, TrialLexer.STRING, TrialLexer.ID);

    static String sentence(IntervalSet all) {
        IntervalSet expected = new IntervalSet(all);
        Set<String> words = new LinkedHashSet<>();
        boolean name = expected.contains(TrialLexer.ID);
        if (group(expected, ANCHORS)) {
            words.add("an event such as FirstDose");
            words.add("“planned” or “actual” and a visit");
            words.add("“first of” and several events");
            words.add("a date");
        }
        if (group(expected, UNITS)) {
            words.add("a name");
            words.add("a unit");
            group(expected, TIME_UNITS);
        } else if (group(expected, TIME_UNITS)) {
            words.add("days, weeks, months or years");
        }
        boolean statement = false;
        boolean clause = expected.contains(TrialLexer.CITES) && expected.contains(TrialLexer.WITHIN);
        for (int type : expected.toList()) {
            if (name && NAMES.contains(type)) {
                continue;
            }
            String symbol = TrialParser.VOCABULARY.getSymbolicName(type);
            if (symbol != null && symbol.startsWith("S_")) {
                statement = true;
            } else if (!clause || type == TrialLexer.LBRACE || type == TrialLexer.RBRACE || type == TrialLexer.STRING) {
                words.add(word(type));
            }
        }
        words.remove("");
        if (statement) {
            words.remove(KINDS.get(TrialLexer.IDENTITY_KEY)); // only inside identity, where it is said anyway
        }
        if (clause) {
            words.add(CLAUSE);
        }
        if (statement) {
            words.add("a new statement on a line of its own");
        }
        return words.isEmpty() ? "" : "Here may stand: " + list(words) + ".";
    }

    /** Takes a group of words away where all of it is expected, to be named together. */
    private static boolean group(IntervalSet expected, Set<Integer> types) {
        if (!types.stream().allMatch(expected::contains)) {
            return false;
        }
        types.forEach(expected::remove);
        return true;
    }

    private static String list(Set<String> words) {
        StringBuilder text = new StringBuilder();
        int shown = 0;
        for (String word : words) {
            if (shown == MOST) {
                return text.append(", …").toString();
            }
            text.append(shown++ == 0 ? "" : shown == words.size() ? " or " : ", ")
                    .append(word);
        }
        return text.toString();
    }

    private static String word(int type) {
        String named = KINDS.get(type);
        if (named != null) {
            return named;
        }
        String literal = TrialParser.VOCABULARY.getLiteralName(type);
        if (literal != null) {
            return literal.substring(1, literal.length() - 1);
        }
        String symbol = TrialParser.VOCABULARY.getSymbolicName(type);
        return symbol == null ? "" : symbol.toLowerCase(Locale.ROOT);
    }
}
