package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.PartialDate;
import dev.trialc.compiler.syntax.DateLiteral;
import dev.trialc.compiler.syntax.Name;
import dev.trialc.compiler.syntax.Num;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Numbers and dates as written, made into values, within what a protocol can mean. */
final class Numbers {
    /** Longer than any count of days, cycles or doses in a trial: about 270 years in days. */
    private static final int MOST = 99_999;

    private static final int DIGITS = 30;

    private final Desk desk;

    Numbers(Desk desk) {
        this.desk = desk;
    }

    /** A whole number from {@code least} up, else a finding and {@code least}. */
    int whole(Num number, int least, String what) {
        BigDecimal value = decimal(number);
        boolean fits = value.stripTrailingZeros().scale() <= 0
                && value.compareTo(BigDecimal.valueOf(least)) >= 0
                && value.compareTo(BigDecimal.valueOf(MOST)) <= 0;
        if (!fits) {
            desk.report(
                    Code.NUMBER_OUT_OF_RANGE,
                    number.span(),
                    "“" + shorten(number.text()) + "” is no " + what + ".",
                    "Nothing can be dated from it.",
                    "Write a whole number from " + least + " to " + MOST + ".");
            return least;
        }
        return value.intValueExact();
    }

    /** {@code second} and {@code 2nd} are 2; no word is the first. Of {@code 0th} there is none. */
    int ordinal(Name word, String what) {
        return switch (word.text()) {
            case "" -> 1;
            case "second" -> 2;
            case "third" -> 3;
            default -> {
                String digits = word.text().replaceAll("\\D.*$", "");
                yield whole(new Num(digits, word.span()), 1, what);
            }
        };
    }

    BigDecimal decimal(Num number) {
        String text = number.text();
        if (text.length() > DIGITS) {
            desk.report(
                    Code.NUMBER_OUT_OF_RANGE,
                    number.span(),
                    "The number “" + shorten(text) + "” has more than " + DIGITS + " digits.",
                    "No clinical value has.",
                    "Check that no digits were pasted twice.");
            return BigDecimal.ONE;
        }
        return new BigDecimal(text);
    }

    /** A calendar date that exists, in the years 1900 to 2999. */
    Optional<LocalDate> date(DateLiteral literal) {
        try {
            LocalDate date = LocalDate.parse(literal.text());
            if (inCalendar(date.getYear())) {
                return Optional.of(date);
            }
        } catch (DateTimeException e) {
            // reported below, with the same words as a year that cannot be meant
        }
        noSuchDate(literal);
        return Optional.empty();
    }

    /** A month or a year in a trial's calendar. */
    Optional<PartialDate> partial(DateLiteral literal) {
        Optional<PartialDate> date = PartialDate.parse(literal.text()).filter(d -> inCalendar(d.year()));
        if (date.isEmpty()) {
            noSuchDate(literal);
        }
        return date;
    }

    private static boolean inCalendar(int year) {
        return year >= 1900 && year <= 2999;
    }

    private void noSuchDate(DateLiteral literal) {
        desk.report(
                Code.NO_SUCH_DATE,
                literal.span(),
                "There is no date " + literal.text() + " in a trial's calendar.",
                "A visit would be planned from a day that does not exist.",
                "Write year-month-day, such as 2026-02-28, in the years 1900 to 2999.");
    }

    private static String shorten(String text) {
        return text.length() > 20 ? text.substring(0, 20) + "…" : text;
    }
}
