package dev.trialc.compiler.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The declared name that a misspelt one most likely meant. */
public final class NearestName {
    private NearestName() {}

    /** The nearest by edit distance, ignoring case; none when more than a third of the letters would change, or all of them. */
    public static Optional<String> of(String wanted, Collection<String> known) {
        String plain = wanted.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, wanted.length() / 3);
        String best = null;
        int least = limit + 1;
        for (String candidate : known) {
            // one letter more or less is one change at least
            if (Math.abs(candidate.length() - wanted.length()) < least) {
                int distance = distance(plain, candidate.toLowerCase(Locale.ROOT));
                if (distance < least) {
                    least = distance;
                    best = candidate;
                }
            }
        }
        boolean alike = best != null && least < Math.min(wanted.length(), best.length());
        return alike ? Optional.ofNullable(best) : Optional.empty();
    }

    /** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
    public static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + same);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
