package dev.trialc.compiler.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The page of a code: the rule in clinical words, one bad and one good snippet. */
public final class ExplainPage {
    private ExplainPage() {}

    /** Markdown, ending in a line end. */
    public static String of(Code code) {
        String name = "pages/" + code.id() + ".md";
        try (InputStream page = ExplainPage.class.getResourceAsStream(name)) {
            if (page == null) {
                throw new IllegalStateException("no page for " + code.id());
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
