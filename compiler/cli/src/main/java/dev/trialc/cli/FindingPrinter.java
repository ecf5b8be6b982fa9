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
    private final PrintStream out;

    FindingPrinter(PrintStream out) {
        this.out = out;
    }

    void print(Diagnostic finding) {
        out.println(finding.severity().word() + " " + finding.code().id() + " "
                + finding.code().slug() + ": " + finding.what());
        place(finding.place(), "");
        if (!finding.why().isEmpty()) {
            out.println("  why:   " + finding.why());
        }
        if (!finding.instead().isEmpty()) {
            out.println("  write: " + finding.instead());
        }
        for (TextEdit edit : finding.edits()) {
            if (finding.edits().size() > 1) {
                out.println("         - " + edit.label());
            }
        }
        finding.related().forEach(r -> place(r.place(), r.label()));
        out.println();
    }

    private void place(Place place, String label) {
        out.println("  " + place.file().path() + ":" + place.line() + ":" + place.column()
                + (label.isEmpty() ? "" : " " + label));
        if (!place.file().text().isEmpty()) {
            Excerpt excerpt = Excerpt.of(place);
            String number = String.format(java.util.Locale.ROOT, "%5d", place.line());
            out.println(number + " | " + excerpt.line());
            out.println("      | " + excerpt.marks());
        }
    }
}
