package dev.trialc.compiler.session;

import dev.trialc.compiler.evaluate.ExampleRunner;
import dev.trialc.compiler.java.GeneratedFile;
import dev.trialc.compiler.java.JavaGenerator;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.synopsis.SynopsisBuilder;
import dev.trialc.compiler.synopsis.SynopsisRenderer;
import dev.trialc.compiler.synopsis.view.SynopsisView;
import java.util.ArrayList;
import java.util.List;

/** What is made of a protocol: Java under {@code java/}, synopses under {@code synopsis/}. */
public final class Outputs {
    public static final String DEFAULT_PACKAGE = "dev.trialc.generated";

    private Outputs() {}

    /** All outputs of a compilation without errors. */
    public static List<OutputFile> of(Compilation compilation, String packageName) {
        List<OutputFile> files = new ArrayList<>();
        for (GeneratedFile file : java(compilation, packageName)) {
            files.add(new OutputFile("java/" + file.path(), file.text()));
        }
        SynopsisView view = view(compilation);
        files.add(new OutputFile("synopsis/" + name(compilation) + ".md", SynopsisRenderer.markdown(view)));
        files.add(new OutputFile("synopsis/" + name(compilation) + ".html", SynopsisRenderer.html(view)));
        return files;
    }

    /** Generated sources, paths from their source root. */
    public static List<GeneratedFile> java(Compilation compilation, String packageName) {
        return JavaGenerator.generate(protocol(compilation), packageName);
    }

    public static String markdown(Compilation compilation) {
        return SynopsisRenderer.markdown(view(compilation));
    }

    public static String html(Compilation compilation) {
        return SynopsisRenderer.html(view(compilation));
    }

    /** The protocol file's name without its ending, after which its synopses are named. */
    public static String name(Compilation compilation) {
        String path = compilation.source().path();
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.endsWith(".trial") ? file.substring(0, file.length() - ".trial".length()) : file;
    }

    private static SynopsisView view(Compilation compilation) {
        Protocol protocol = protocol(compilation);
        return SynopsisBuilder.build(protocol, ExampleTables.of(new ExampleRunner(protocol).runAll()));
    }

    private static Protocol protocol(Compilation compilation) {
        return compilation.protocol().orElseThrow(() -> new IllegalStateException("no protocol: it has errors"));
    }
}
