package dev.trialc.compiler.synopsis.view;

import java.util.List;

/**
 * A section of the synopsis.
 *
 * @param key anchor, made of the heading once and for all
 * @param m11 the section's number in ICH M11; empty for sections that M11 does not have
 */
public record Section(String key, String m11, String heading, List<Block> blocks) {
    public Section {
        heading = Clean.line(heading);
        blocks = List.copyOf(blocks);
    }
}
