package dev.trialc.cli;

import dev.trialc.compiler.source.TextWidth;
import java.util.ArrayList;
import java.util.List;

/** What is done at a visit in lines that a terminal has room for: broken between activities, and within one only where it must be. */
final class ActivityLines {
    private static final int WIDTH = 60;
    private static final String INDENT = "  ";

    private final List<String> lines = new ArrayList<>();
    private String line = "";

    private ActivityLines() {}

    /** Empty where nothing is done. */
    static List<String> of(List<String> activities) {
        ActivityLines all = new ActivityLines();
        for (int i = 0; i < activities.size(); i++) {
            all.activity(activities.get(i) + (i < activities.size() - 1 ? ";" : ""));
        }
        all.end();
        return all.lines;
    }

    private void activity(String words) {
        if (fits(words)) {
            append(words);
            return;
        }
        end();
        for (String word : words.split(" ", -1)) {
            if (!fits(word)) {
                end();
                line = INDENT + word; // the rest of what began above
            } else {
                append(word);
            }
        }
        end(); // so that the next one is not overlooked behind it
    }

    private boolean fits(String words) {
        int before = line.isEmpty() ? 0 : TextWidth.of(line) + 1;
        return before + TextWidth.of(words) <= WIDTH;
    }

    private void append(String words) {
        line = line.isEmpty() ? words : line + " " + words;
    }

    private void end() {
        if (!line.isEmpty()) {
            lines.add(line);
        }
        line = "";
    }
}
