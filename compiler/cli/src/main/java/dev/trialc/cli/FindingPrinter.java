package dev.trialc.cli;

import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.Place;
import dev.trialc.compiler.diagnostic.TextEdit;
import java.io.PrintStream;

/**
 * A finding for a terminal.
 *
 * <pre>
 * error TRL3001 unit-mismatch: The fact is declared in g/L, but here it is compared in mg/dL.
 *   protocols/study.trial:12:20
 *    12 | inclusion I1 must have Hb >= 9 mL
 *       |                        ^^^^^^^^^^
 *   why:   A limit in another unit decides wrongly about a participant's safety.
 *   write: Write the limit in g/L or a unit that converts to it.
 * </pre>
 */
final class FindingPrinter {
    private static final String ESCAPE = "\u001b[";

    private final PrintStream out;
    private final boolean colour;

    FindingPrinter(PrintStream out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    void print(Diagnostic finding) {
        String head = finding.severity().word() + " " + finding.code().id() + " "
                + finding.code().slug();
        String ink = switch (finding.severity()) {
            case ERROR -> "1;31m";
            case WARNING -> "1;33m";
            case NOTE -> "1;36m";
        };
        out.println(painted(head + ":", ink) + " " + painted(finding.what(), "1m"));
        place(finding.place(), "", ink);
        if (!finding.why().isEmpty()) {
            out.println("  why:   " + finding.why());
        }
        if (!finding.instead().isEmpty()) {
            out.println("  write: " + finding.instead());
        }
        for (int i = 0; i < finding.example().size(); i++) {
            out.println((i == 0 ? "  for example: " : "               ")
                    + finding.example().get(i));
        }
        for (TextEdit edit : finding.edits()) {
            if (finding.edits().size() > 1) {
                out.println("         - " + edit.label());
            }
        }
        finding.related().forEach(r -> place(r.place(), r.label(), "1;34m"));
        out.println();
    }

    private void place(Place place, String label, String ink) {
        out.println("  " + place.file().path() + ":" + place.line() + ":" + place.column()
                + (label.isEmpty() ? "" : " " + label));
        if (!place.file().text().isEmpty()) {
            Excerpt excerpt = Excerpt.of(place);
            String number = String.format(java.util.Locale.ROOT, "%5d", place.line());
            out.println(number + " | " + excerpt.line());
            String marks = excerpt.marks();
            String blank =
                    marks.substring(0, marks.length() - marks.stripLeading().length());
            out.println("      | " + blank + painted(marks.substring(blank.length()), ink));
        }
    }

    private String painted(String text, String ink) {
        return colour ? ESCAPE + ink + text + ESCAPE + "0m" : text;
    }
}
