package dev.trialc.runtime;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The amount of a dose in words: {@code 150 mg}, {@code 650 to 1000 mg/m2}, {@code AUC 5}. */
final class DoseAmount {
    private static final String NUMBERS =
            "(?<from>[0-9]{1,30}(?:\\.[0-9]{1,30})?)(?:\\s+to\\s+(?<to>[0-9]{1,30}(?:\\.[0-9]{1,30})?))?";
    private static final Pattern PLAIN = Pattern.compile(NUMBERS + "\\s*[\\p{L}%\u00b0\u00b5\u03bc][^\\s]*");
    private static final Pattern AUC = Pattern.compile("AUC\\s+" + NUMBERS);

    private DoseAmount() {}

    /** @throws IllegalArgumentException saying what is wrong with it */
    static void check(String words) {
        Matcher amount = PLAIN.matcher(words.strip());
        if (!amount.matches()) {
            amount = AUC.matcher(words.strip());
        }
        if (!amount.matches()) {
            throw new IllegalArgumentException("expected an amount with its unit");
        }
        BigDecimal from = new BigDecimal(amount.group("from"));
        if (from.signum() == 0) {
            throw new IllegalArgumentException("expected more than 0");
        }
        if (amount.group("to") != null && new BigDecimal(amount.group("to")).compareTo(from) <= 0) {
            throw new IllegalArgumentException("expected a range that rises");
        }
    }
}
