package dev.trialc.compiler.synopsis.view;

import java.util.List;

/**
 * A whole synopsis, finished: what the templates lay out.
 *
 * @param title the full title, else the trial's name
 * @param name the trial's name
 * @param version the protocol's version
 * @param notice what the document is, in one sentence
 */
public record SynopsisView(String title, String name, String version, String notice, List<Section> sections) {
    public SynopsisView {
        title = Clean.line(title);
        name = Clean.line(name);
        version = Clean.line(version);
        notice = Clean.line(notice);
        sections = List.copyOf(sections);
    }
}
