package dev.trialc.compiler.synopsis;

import dev.trialc.compiler.synopsis.view.SynopsisView;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** Lays a finished view out as Markdown, which reviewers diff, or as HTML, which they read, print and sign. */
public final class SynopsisRenderer {
    private SynopsisRenderer() {}

    /** Markdown, one statement a line, ending in one line end. */
    public static String markdown(SynopsisView view) {
        return render("synopsis.md.ftl", view);
    }

    /** One HTML file that needs no other: no request, no script. */
    public static String html(SynopsisView view) {
        return render("synopsis.html.ftl", view);
    }

    private static String render(String template, SynopsisView view) {
        StringWriter out = new StringWriter();
        try {
            Templates.CONFIGURATION
                    .getTemplate(template)
                    .process(Map.of("view", view, "tableLines", Templates.TABLE_LINES), out);
        } catch (TemplateException e) {
            throw new IllegalStateException("the template " + template + " asks for what the view does not have", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
