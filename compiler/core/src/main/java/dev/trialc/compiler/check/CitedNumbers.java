package dev.trialc.compiler.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that citations contain, with units of time. */
final class CitedNumbers {
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}])(\\d+(?:\\.\\d+)?)(?:\\s*+-?+\\s*+(days?|weeks?|months?|years?)\\b)?");

    /** More digits than any number of a protocol may have: whatever a source has in their place cannot back one. */
    private static final int LONGEST = 80;

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("once", 1),
            Map.entry("one", 1),
            Map.entry("twice", 2),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("twelve", 12));

    private record Cited(BigDecimal value, String unit) {}

    private final List<Cited> cited = new ArrayList<>();

    CitedNumbers(List<String> quotations) {
        for (String quotation : quotations) {
            // an entity such as &#39; is no number
            String text = quotation.replaceAll("\\\\?&#?\\w+;", " ").toLowerCase(Locale.ROOT);
            Matcher matcher = NUMBER.matcher(text);
            while (matcher.find()) {
                if (matcher.group(1).length() > LONGEST) {
                    continue;
                }
                String unit = matcher.group(2) == null ? "" : matcher.group(2).replaceAll("s$", "");
                cited.add(new Cited(new BigDecimal(matcher.group(1)), unit));
            }
            for (String word : text.split("[^\\p{L}]+", -1)) {
                Integer value = WORDS.get(word);
                if (value != null) {
                    cited.add(new Cited(BigDecimal.valueOf(value), ""));
                }
            }
        }
    }

    /** Whether a written number is among them, as it stands or converted. */
    boolean back(WrittenNumbers.WrittenNumber number) {
        if (number.length().isPresent()) {
            BigDecimal length = BigDecimal.valueOf(number.length().get());
            return has(length) || converted(length, "day") || has(number.value());
        }
        return has(number.value())
                || number.unit().map(u -> converted(number.value(), u)).orElse(false);
    }

    private boolean has(BigDecimal value) {
        return cited.stream().anyMatch(c -> c.value().compareTo(value) == 0);
    }

    /** Days and weeks convert by 7, months and years by 12. */
    private boolean converted(BigDecimal value, String unit) {
        return cited.stream().anyMatch(c -> {
            int from = factor(unit);
            int to = factor(c.unit());
            boolean alike = days(unit) == days(c.unit()) && from > 0 && to > 0;
            return alike
                    && value.multiply(BigDecimal.valueOf(from))
                                    .compareTo(c.value().multiply(BigDecimal.valueOf(to)))
                            == 0;
        });
    }

    private static boolean days(String unit) {
        return unit.equals("day") || unit.equals("week");
    }

    private static int factor(String unit) {
        return switch (unit) {
            case "day", "month" -> 1;
            case "week" -> 7;
            case "year" -> 12;
            default -> 0;
        };
    }
}
