package dev.trialc.maven;

import dev.trialc.compiler.java.GeneratedFile;
import dev.trialc.compiler.session.Compilation;
import dev.trialc.compiler.session.OutputFile;
import dev.trialc.compiler.session.Outputs;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Generates Java and synopses from the protocols of a module, and adds the Java to what the module compiles. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractTrialMojo {

    /** Where the generated Java goes. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/trialc", required = true)
    File outputDirectory;

    /** Where the synopses go, as Markdown and as HTML. */
    @Parameter(defaultValue = "${project.build.directory}/synopsis", required = true)
    File synopsisDirectory;

    /**
     * Folder of committed synopses, each named after its protocol: {@code study.md}. When set, the build fails while one of them is
     * not what the compiler renders.
     */
    @Parameter
    @Nullable
    File verifySynopses;

    /** Rewrites the committed synopses that differ, then fails, so that somebody looks at what changed. */
    @Parameter(property = "trialc.updateSynopses", defaultValue = "false")
    boolean updateSynopses;

    @Override
    String goal() {
        return "generate";
    }

    @Override
    boolean reportsAll() {
        return true;
    }

    @Override
    void addSources() {
        project.addCompileSourceRoot(outputDirectory.getAbsolutePath());
    }

    @Override
    void addInputs(Digest digest) throws IOException {
        digest.add("java", outputDirectory.getAbsolutePath());
        digest.add("synopsis", synopsisDirectory.getAbsolutePath());
        if (verifySynopses != null) {
            digest.add("committed", verifySynopses.toPath());
        }
    }

    @Override
    Map<Path, List<OutputFile>> outputs(List<Compilation> compilations) {
        List<OutputFile> java = new ArrayList<>();
        List<OutputFile> synopses = new ArrayList<>();
        for (Compilation compilation : compilations) {
            for (GeneratedFile file : Outputs.java(compilation, packageName)) {
                java.add(new OutputFile(file.path(), file.text()));
            }
            synopses.add(markdown(compilation));
            synopses.add(new OutputFile(Outputs.name(compilation) + ".html", Outputs.html(compilation)));
        }
        Map<Path, List<OutputFile>> all = new LinkedHashMap<>(); // in the order written
        all.put(outputDirectory.toPath().toAbsolutePath(), java);
        all.put(synopsisDirectory.toPath().toAbsolutePath(), synopses);
        return all;
    }

    @Override
    void verify(List<Compilation> compilations) throws IOException, MojoFailureException {
        if (verifySynopses == null) {
            return;
        }
        List<OutputFile> rendered =
                compilations.stream().map(GenerateMojo::markdown).toList();
        CommittedSynopses committed = new CommittedSynopses(verifySynopses.toPath());
        if (updateSynopses) {
            List<Path> changed = committed.update(rendered);
            if (!changed.isEmpty()) {
                changed.forEach(file -> getLog().warn("rewritten: " + file));
                throw new MojoFailureException(
                        changed.size() + " committed synopses were rewritten, as asked for. Look at what"
                                + " changed, and build again without trialc.updateSynopses.");
            }
            return;
        }
        List<String> differences = committed.differences(rendered);
        differences.forEach(getLog()::error);
        if (!differences.isEmpty()) {
            throw new MojoFailureException(differences.get(0) + "\n" + differences.size()
                    + " committed synopses are not what the compiler renders. If the change is meant, build once with"
                    + " -Dtrialc.updateSynopses=true.");
        }
    }

    private static OutputFile markdown(Compilation compilation) {
        return new OutputFile(Outputs.name(compilation) + ".md", Outputs.markdown(compilation));
    }
}
