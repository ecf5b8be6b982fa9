package dev.trialc.compiler.reference;

import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.session.CompilerSession;
import dev.trialc.compiler.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a whole protocol of a fragment: puts it into its block, and declares the names that it uses as the small study of the language
 * reference does, which is the block marked {@code trial names}.
 */
final class SmallStudy {
    static final Path REFERENCE = Path.of("../../grammar/README.md");

    private static final Path ROOT = Path.of("src/test/corpus/reference").toAbsolutePath();

    private static final String KINDS =
            "fact|group|trial event|event|arm|drug|procedure|choice|parameter|epoch|regimen|visit|activity|collect"
                    + "|(?:primary|secondary|exploratory|overall) (?:objective|endpoint)";

    private static final Pattern DECLARED = Pattern.compile("(?m)^ *(?:" + KINDS + ")\\s+(\\w+)");

    /** @param text a whole statement that may stand at the top of a protocol */
    private record Declaration(String name, String text) {}

    private final List<Declaration> declarations = new ArrayList<>();

    SmallStudy() {
        String names = Snippet.of(read(REFERENCE)).stream()
                .filter(s -> s.is("names"))
                .findFirst()
                .orElseThrow()
                .text();
        for (String statement : names.split("\\n(?=[a-z])", -1)) {
            if (statement.startsWith("schedule")) {
                statement.lines().filter(l -> l.startsWith("  ")).forEach(l -> add("schedule {\n" + l + "\n}\n"));
            } else if (!statement.startsWith("trial ") || statement.startsWith("trial event ")) {
                add(statement + "\n");
            }
        }
    }

    private void add(String statement) {
        Matcher matcher = DECLARED.matcher(statement);
        if (matcher.find()) {
            declarations.add(new Declaration(matcher.group(1), statement));
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Diagnostic> findings(Snippet snippet) {
        SourceFile source = new SourceFile("snippet.trial", protocol(snippet));
        return new CompilerSession(Optional.of(ROOT)).check(source, ROOT).findings();
    }

    /** The protocol that the snippet stands for. */
    String protocol(Snippet snippet) {
        if (snippet.is("file")) {
            return snippet.text();
        }
        String text = wrapped(snippet);
        if (!Pattern.compile("(?m)^(?:trial(?! event| rule)|library) ")
                .matcher(text)
                .find()) {
            text = "trial Study\n" + text;
        }
        boolean sourced = snippet.is("sourced") || text.contains("cites \"");
        if (sourced && !text.contains("\nsource ")) {
            text += "source Record \"record.txt\"\n";
        }
        return completed(text);
    }

    private static String wrapped(Snippet snippet) {
        String text = snippet.text();
        if (snippet.is("schedule")) {
            return "schedule {\n" + text + "}\n";
        }
        if (snippet.is("regimen")) {
            return "regimen Treatment from FirstDose {\n" + text + "}\n";
        }
        if (snippet.is("endpoint")) {
            return "primary endpoint Main \"Progression-free survival\" {\n" + text + "}\n";
        }
        if (snippet.is("identity")) {
            return "identity {\n" + text + "}\n";
        }
        return snippet.is("example") ? "example \"example\" {\n" + text + "}\n" : text;
    }

    /** Adds what the text names and does not declare, until nothing is missing. */
    private String completed(String fragment) {
        String text = fragment;
        List<Declaration> left = new ArrayList<>(declarations);
        for (boolean more = true; more; ) {
            more = false;
            for (Declaration declaration : List.copyOf(left)) {
                if (mentions(text, declaration) && !declares(text, declaration.name())) {
                    text += declaration.text();
                    left.remove(declaration);
                    more = true;
                }
            }
        }
        return text;
    }

    private static boolean mentions(String text, Declaration declaration) {
        String bare = text.replaceAll("//[^\\n]*|\"(?:[^\"\\\\\\n]|\\\\.)*\"", "");
        boolean countsCycles = declaration.text().startsWith("regimen ")
                && Pattern.compile("\\bcycles?\\b").matcher(bare).find()
                && !Pattern.compile("(?m)^regimen ").matcher(bare).find();
        return countsCycles
                || Pattern.compile("\\b" + declaration.name() + "\\b")
                        .matcher(bare)
                        .find();
    }

    private static boolean declares(String text, String name) {
        String listed = "(?:\\w+(?: \"[^\"]*\")?,\\s*)*";
        return Pattern.compile("(?m)^ *(?:" + KINDS + ")\\s+" + listed + name + "\\b")
                        .matcher(text)
                        .find()
                || Pattern.compile("(?m)^ *" + name + "(?:\\[[^]]*])?(?: \"[^\"]*\")? *\\|")
                        .matcher(text)
                        .find();
    }
}
