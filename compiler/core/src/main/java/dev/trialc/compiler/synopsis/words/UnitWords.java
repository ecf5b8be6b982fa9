package dev.trialc.compiler.synopsis.words;

import dev.trialc.compiler.model.DoseStep;
import dev.trialc.compiler.model.Quantity;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units as clinicians write them: {@code 10*9/L} is {@code × 10⁹/L}, {@code mg/m2} is {@code mg/m²}. */
public final class UnitWords {
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("a", "years"),
            Map.entry("mo", "months"),
            Map.entry("wk", "weeks"),
            Map.entry("d", "days"),
            Map.entry("h", "hours"),
            Map.entry("Cel", "°C"),
            Map.entry("[degF]", "°F"),
            Map.entry("mm[Hg]", "mmHg"),
            Map.entry("[IU]", "IU"));

    /** {@code x10^9}, {@code ×10⁹}, {@code 10*9}, {@code 10^9}: powers of ten in any spelling. */
    private static final Pattern POWER =
            Pattern.compile("(?:[x×]\\s*10\\s*\\^|[x×]?\\s*10\\s*\\*|10\\s*\\^)\\s*([0-9]+)");

    private static final Pattern GLUED = Pattern.compile("[x×]\\s*10([⁰¹²³⁴-⁹]+)");
    private static final Pattern EXPONENT = Pattern.compile("(?<=[\\p{L}}])([0-9])(?![0-9])");
    private static final Pattern ANNOTATION = Pattern.compile("\\{([^}]*)}");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");

    private UnitWords() {}

    /** A unit alone, from its code. */
    public static String unit(String code) {
        String known = CODES.get(code);
        if (known != null) {
            return known;
        }
        String words = powers(code);
        words = words.replace("[IU]", "IU").replace("mm[Hg]", "mmHg");
        words = EXPONENT.matcher(words).replaceAll(m -> superscript(m.group(1)));
        words = ANNOTATION
                .matcher(words)
                .replaceAll(m -> Matcher.quoteReplacement(m.group(1).replace("_", Words.NBSP)));
        return words.replaceAll("^u(?=[glLmM])", "µ");
    }

    /** A value with its unit, as the writer wrote it, in clinical signs. */
    public static String quantity(Quantity quantity) {
        if (!quantity.display().isBlank()) {
            return display(quantity.display());
        }
        if (quantity.timesUln()) {
            return number(quantity.value()) + Words.NBSP + "×" + Words.NBSP + "ULN";
        }
        String unit = quantity.unit().map(u -> Words.NBSP + unit(u)).orElse("");
        return number(quantity.value()) + unit;
    }

    public static String number(BigDecimal value) {
        return value.signum() < 0 ? Words.MINUS + value.negate().toPlainString() : value.toPlainString();
    }

    /** A dose: {@code 150 mg}, {@code 650 to 1000 mg/m²}. */
    public static String amount(BigDecimal value, Optional<BigDecimal> upTo, String unit) {
        if (unit.equals(DoseStep.Amount.Of.AUC)) {
            return unit
                    + Words.NBSP
                    + number(value)
                    + upTo.map(u -> " to " + number(u)).orElse("");
        }
        return number(value) + upTo.map(u -> " to " + number(u)).orElse("") + Words.NBSP + unit(unit);
    }

    private static String display(String written) {
        String words = SPACES.matcher(powers(written.strip())).replaceAll(Words.NBSP);
        words = words.replaceAll("(?<=[0-9])×", Words.NBSP + "×");
        words = words.replaceAll("\u00a0[xX*]\u00a0ULN", "\u00a0×\u00a0ULN");
        int split = words.indexOf(Words.NBSP);
        return split > 0 && words.indexOf(Words.NBSP, split + 1) < 0
                ? words.substring(0, split + 1) + unit(words.substring(split + 1))
                : words;
    }

    private static String powers(String text) {
        String words = POWER.matcher(text).replaceAll(m -> "×" + Words.NBSP + "10" + superscript(m.group(1)));
        return GLUED.matcher(words).replaceAll(m -> "×" + Words.NBSP + "10" + m.group(1));
    }

    private static String superscript(String digits) {
        StringBuilder raised = new StringBuilder();
        digits.chars().forEach(c -> raised.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0')));
        return raised.toString();
    }
}
