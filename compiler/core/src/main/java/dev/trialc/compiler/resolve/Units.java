package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.syntax.Name;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fhir.ucum.Decimal;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;
import org.fhir.ucum.UcumService;
import org.jspecify.annotations.Nullable;

/** Units of measurement after UCUM: spellings read, codes kept, convertible ones converted. */
final class Units {
    /** Words and clinical spellings, and the UCUM code of each. */
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("years", "a"),
            Map.entry("year", "a"),
            Map.entry("months", "mo"),
            Map.entry("month", "mo"),
            Map.entry("weeks", "wk"),
            Map.entry("week", "wk"),
            Map.entry("days", "d"),
            Map.entry("day", "d"),
            Map.entry("hours", "h"),
            Map.entry("hour", "h"),
            Map.entry("minutes", "min"),
            Map.entry("minute", "min"),
            Map.entry("IU", "[iU]"),
            Map.entry("IU/L", "[iU]/L"),
            Map.entry("U/L", "U/L"),
            Map.entry("bpm", "/min"),
            Map.entry("mmHg", "mm[Hg]"),
            Map.entry("°C", "Cel"));

    /** Codes so common that the UCUM tables need not be loaded for them: loading costs more than all other work. */
    private static final Set<String> COMMON = Set.of(
            "10*9/L", "10*12/L", "10*6/L", "g/L", "g/dL", "mg", "g", "kg", "ug", "mg/dL", "umol/L", "mmol/L", "mL/min",
            "mL", "L", "%", "ms", "s", "cm", "m", "mm", "a", "mo", "wk", "d", "h", "min", "mm[Hg]", "/min", "U/L",
            "[iU]/L", "[iU]", "Cel", "kg/m2", "ng/mL", "pg/mL");

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static final Pattern POWER =
            Pattern.compile("(?:[x×*] *)?10(?:\\^\\d+|\\*\\d+|[" + SUPERSCRIPTS + "]+)(?:/.*)?");

    private static @Nullable UcumService service;

    private final Desk desk;

    Units(Desk desk) {
        this.desk = desk;
    }

    /** The UCUM code of a written unit, or a finding. */
    Optional<String> code(Name unit) {
        String code = canonical(unit.text());
        if (COMMON.contains(code) || valid(code)) {
            return Optional.of(code);
        }
        desk.report(
                Code.UNKNOWN_UNIT,
                unit.span(),
                "“" + unit.text() + "” is no unit of UCUM, the code system for units.",
                "A value in a unit that nobody can convert cannot be compared with a laboratory result.",
                "Write it as UCUM does, such as mg/dL, 10*9/L, mL/min or \"mL/min/{1.73_m2}\".");
        return Optional.empty();
    }

    /** A value in another unit; none when the units measure different things. */
    static Optional<BigDecimal> convert(BigDecimal value, String from, String to) {
        if (from.equals(to)) {
            return Optional.of(value);
        }
        try {
            if (!service().isComparable(from, to)) {
                return Optional.empty();
            }
            Decimal converted = service().convert(new Decimal(value.toPlainString()), from, to);
            return Optional.of(new BigDecimal(converted.asDecimal()).stripTrailingZeros());
        } catch (UcumException e) {
            return Optional.empty();
        }
    }

    /** A code as a reader knows it: {@code a} is years. */
    static String words(String code) {
        return switch (code) {
            case "a" -> "years";
            case "mo" -> "months";
            case "wk" -> "weeks";
            case "d" -> "days";
            case "h" -> "hours";
            case "min" -> "minutes";
            case "mm[Hg]" -> "mmHg";
            case "Cel" -> "°C";
            default -> code;
        };
    }

    static String canonical(String written) {
        String spelt = SPELLINGS.get(written);
        if (spelt != null) {
            return spelt;
        }
        String code =
                written.replace("²", "2").replace("³", "3").replace('µ', 'u').replace('μ', 'u');
        if (POWER.matcher(code).matches()) {
            code = code.replaceFirst("^[x×*] *", "");
            StringBuilder plain = new StringBuilder("10*");
            for (char c : code.substring(2).toCharArray()) {
                int power = SUPERSCRIPTS.indexOf(c);
                if (power >= 0) {
                    plain.append(power);
                } else if (c != '^' && c != '*') {
                    plain.append(c);
                }
            }
            code = plain.toString();
        }
        return code;
    }

    private static boolean valid(String code) {
        return service().validate(code) == null;
    }

    private static synchronized UcumService service() {
        UcumService loaded = service;
        if (loaded == null) {
            try (InputStream tables = UcumEssenceService.class.getResourceAsStream("/ucum-essence.xml")) {
                loaded = new UcumEssenceService(tables);
            } catch (IOException | UcumException e) {
                throw new IllegalStateException("the UCUM tables cannot be read", e);
            }
            service = loaded;
        }
        return loaded;
    }
}
