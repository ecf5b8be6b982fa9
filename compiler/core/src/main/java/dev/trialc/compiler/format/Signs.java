package dev.trialc.compiler.format;

import dev.trialc.compiler.parse.Lexeme;

/** The one spelling of signs that have several. */
final class Signs {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Signs() {}

    static String canonical(Lexeme lexeme) {
        return switch (lexeme.type()) {
            case "PLUSMINUS" -> "±";
            case "ATMOST" -> "≤";
            case "ATLEAST" -> "≥";
            case "ONWARD" -> "→";
            case "MINUS" -> "-";
            case "COMMA" -> ",";
            case "ULN" -> lexeme.text().equals("ULN") ? "ULN" : "× ULN";
            case "POWER_UNIT" -> power(lexeme.text());
            case "COMMENT" -> lexeme.text().stripTrailing();
            default -> lexeme.text();
        };
    }

    /** {@code x10^9/L} is written {@code ×10⁹/L}; a bare unit ({@code 10*9/L}, the UCUM code) stays. */
    private static String power(String text) {
        if (text.startsWith("10")) {
            return text;
        }
        String unit = text.replaceFirst("^[x×*] *", "");
        StringBuilder out = new StringBuilder("×10");
        int i = 2;
        while (i < unit.length() && (unit.charAt(i) == '^' || unit.charAt(i) == '*')) {
            i++;
        }
        for (; i < unit.length(); i++) {
            char c = unit.charAt(i);
            boolean exponent =
                    Character.isDigit(c) && unit.indexOf('/') < 0 || Character.isDigit(c) && i < unit.indexOf('/');
            out.append(exponent ? SUPERSCRIPTS.charAt(c - '0') : c);
        }
        return out.toString();
    }
}
