package dev.trialc.compiler.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of a slot that its citations must contain: not those in titles, names, labels, or exponents of units. */
final class WrittenNumbers {
    private static final Set<String> UNITS = Set.of("day", "days", "week", "weeks", "month", "months", "year", "years");

    private static final Pattern TOKEN = Pattern.compile(
            "\"(?:[^\"\\\\]++|\\\\.)*+\"" // titles; possessive, so that a long one needs no stack
                    + "|[x×*]?\\s*10(?:\\^\\d+|\\*\\d+|[⁰¹²³⁴⁵⁶⁷⁸⁹]+)(?:/\\p{L}+)?" // powers in units
                    + "|[\\p{L}_][\\p{L}\\d_%²³-]*(?:/[\\p{L}\\d²³.]+)*" // names and units
                    + "|\\d{4}-\\d{2}-\\d{2}"
                    + "|(?<range>\\d{1,9})\\s+to\\s+(?<end>\\d{1,9})(?!\\d|\\.\\d)"
                    + "|(?<number>\\d+(?:\\.\\d+)?)(?<label>\\s*:)?");

    private static final Pattern UNIT = Pattern.compile("\\G\\s*(\\p{L}+)");

    private static final Pattern HEAD = Pattern.compile("^(?:inclusion|exclusion|trial rule|stop treatment)\\s+\\S+");

    private WrittenNumbers() {}

    /**
     * One number.
     *
     * @param unit the singular word of a unit of time behind it, if there is one
     * @param length for a range of days its length
     */
    record WrittenNumber(String text, BigDecimal value, Optional<String> unit, Optional<Integer> length) {}

    static List<WrittenNumber> of(String words) {
        String text = HEAD.matcher(words).replaceFirst(" ");
        List<WrittenNumber> numbers = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        String before = "";
        while (matcher.find()) {
            String token = matcher.group();
            if (matcher.group("range") != null) {
                int from = Integer.parseInt(matcher.group("range"));
                int to = Integer.parseInt(matcher.group("end"));
                if (before.equals("days") || before.equals("day") || before.equals("cycles")) {
                    numbers.add(new WrittenNumber(
                            token, BigDecimal.valueOf(to), Optional.of("day"), Optional.of(to - from + 1)));
                } else {
                    numbers.add(plain(matcher.group("range"), text, matcher.end()));
                    numbers.add(plain(matcher.group("end"), text, matcher.end()));
                }
            } else if (matcher.group("number") != null && matcher.group("label") == null) {
                numbers.add(plain(matcher.group("number"), text, matcher.end()));
            }
            before = token;
        }
        return numbers;
    }

    private static WrittenNumber plain(String digits, String text, int end) {
        Matcher unit = UNIT.matcher(text);
        Optional<String> word = unit.find(end) && UNITS.contains(unit.group(1))
                ? Optional.of(unit.group(1).replaceAll("s$", ""))
                : Optional.empty();
        return new WrittenNumber(digits, new BigDecimal(digits), word, Optional.empty());
    }
}
