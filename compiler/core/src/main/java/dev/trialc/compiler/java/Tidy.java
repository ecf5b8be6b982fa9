package dev.trialc.compiler.java;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Layout that the source writer leaves to be done: comments of one line in one line, no blank lines between the fields and the
 * constants of an enum.
 *
 * <p>Works on whole lines. A protocol's words can only stand behind {@code *} or inside quotes, so that no such line looks like
 * the ones that are moved.
 */
final class Tidy {
    private static final Pattern COMMENTED = Pattern.compile("( *) \\* (.*)");
    private static final int WIDTH = 120;

    private Tidy() {}

    static String up(String source) {
        List<String> lines = new ArrayList<>();
        String[] all = source.split("\n", -1);
        for (int i = 0; i < all.length; i++) {
            String line = all[i];
            if (line.isEmpty() && joins(last(lines), i + 1 < all.length ? all[i + 1] : "")) {
                continue;
            }
            if (line.strip().equals("}") && last(lines).matches(" *private \\w+\\(\\) \\{")) {
                lines.set(lines.size() - 1, last(lines) + "}");
            } else {
                lines.add(line);
            }
            shortenComment(lines);
        }
        return String.join("\n", lines);
    }

    private static String last(List<String> lines) {
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }

    /** Whether no blank line stands between two lines: plain fields, and constants of an enum. */
    private static boolean joins(String before, String after) {
        boolean fields = isField(before) && isField(after);
        boolean constants =
                before.matches(" +[A-Z][A-Z0-9_]*\\(.*\\),") && after.matches(" +([A-Z][A-Z0-9_]*\\(.*|/\\*\\*.*)");
        return fields || constants;
    }

    private static boolean isField(String line) {
        return line.matches(" +private (static )?final [A-Z][A-Za-z.<>]* \\w+( = new BigDecimal\\(.*\\))?;");
    }

    private static void shortenComment(List<String> lines) {
        int size = lines.size();
        if (size < 3
                || !lines.get(size - 1).strip().equals("*/")
                || !lines.get(size - 3).strip().equals("/**")) {
            return;
        }
        Matcher matcher = COMMENTED.matcher(lines.get(size - 2));
        if (!matcher.matches()) {
            return;
        }
        String joined = matcher.group(1) + "/** " + matcher.group(2) + " */";
        if (joined.length() <= WIDTH) {
            lines.subList(size - 3, size).clear();
            lines.add(joined);
        }
    }
}
