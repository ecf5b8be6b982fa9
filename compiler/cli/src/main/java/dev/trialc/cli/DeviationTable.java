package dev.trialc.cli;

import dev.trialc.compiler.evaluate.Deviation;
import java.util.List;

/** Deviations from the protocol behind a schedule, one a line; nothing where there are none. */
final class DeviationTable {
    private DeviationTable() {}

    static String write(List<Deviation> deviations) {
        StringBuilder text = new StringBuilder();
        for (Deviation deviation : deviations) {
            text.append(text.length() == 0 ? "\nDEVIATIONS\n" : "")
                    .append(deviation.date())
                    .append("  ")
                    .append(deviation.text())
                    .append(" (")
                    .append(deviation.place())
                    .append(")\n");
        }
        return text.toString();
    }
}
