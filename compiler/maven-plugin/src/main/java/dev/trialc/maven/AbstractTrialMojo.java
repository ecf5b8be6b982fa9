package dev.trialc.maven;

import dev.trialc.compiler.diagnostic.Severity;
import dev.trialc.compiler.session.Compilation;
import dev.trialc.compiler.session.CompilerSession;
import dev.trialc.compiler.session.OutputFile;
import dev.trialc.compiler.session.OutputFolder;
import dev.trialc.compiler.session.ProjectRoot;
import dev.trialc.compiler.session.TrialFiles;
import dev.trialc.grammar.TrialParser;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the goals share: they compile the protocols of a module, write files from them, and do nothing when nothing changed. */
abstract class AbstractTrialMojo extends AbstractMojo {
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    /** Folder of the protocols; every {@code .trial} below it counts, less {@code target}, hidden folders and test sources. */
    @Parameter(defaultValue = "${project.basedir}/src/main/trial", required = true)
    File sourceDirectory;

    /** Folder against which {@code source} and {@code use} are read; the nearest project above each protocol unless set. */
    @Parameter(property = "trialc.root")
    @Nullable
    File root;

    /** Package of the generated Java. */
    @Parameter(name = "package", property = "trialc.package", defaultValue = "dev.trialc.generated", required = true)
    String packageName;

    /** Where the goals remember what they wrote. */
    @Parameter(defaultValue = "${project.build.directory}/trialc", readonly = true, required = true)
    File stateDirectory;

    /** Leaves the goal out. */
    @Parameter(property = "trialc.skip", defaultValue = "false")
    boolean skip;

    /** Maven sets the parameter {@code package} by this name; a field cannot have it. */
    public void setPackage(String name) {
        packageName = name;
    }

    /** Name of the goal, after which its state is kept. */
    abstract String goal();

    /** Whether the goal reports warnings and notes too; one goal of a build is enough. */
    abstract boolean reportsAll();

    /** Adds the folder of generated Java to what the module compiles. */
    abstract void addSources();

    /** What of the goal's own configuration its outputs depend on. */
    abstract void addInputs(Digest digest) throws IOException;

    /** What is to be written, by folder. */
    abstract Map<Path, List<OutputFile>> outputs(List<Compilation> compilations);

    /** Looks at what was written. */
    void verify(List<Compilation> compilations) throws IOException, MojoFailureException {}

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("trialc: left out");
            return;
        }
        if (!packageName.matches("[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)*")) {
            throw new MojoExecutionException("package: \"" + packageName + "\" is no name of a Java package");
        }
        addSources();
        try {
            build();
        } catch (IOException e) {
            throw new MojoExecutionException("trialc could not read or write a file: " + e, e);
        }
    }

    private void build() throws IOException, MojoFailureException {
        List<Path> protocols = TrialFiles.below(sourceDirectory.toPath());
        Path stateFile = stateDirectory.toPath().resolve(goal() + ".state");
        BuildState before = BuildState.load(stateFile);
        String inputs = inputs(protocols);
        if (before.stands(inputs)) {
            getLog().info("Nothing to do: " + protocols.size() + " protocols are unchanged");
            return;
        }
        List<Compilation> compilations = compile(protocols);
        Map<Path, List<OutputFile>> outputs = outputs(compilations);
        BuildState unverified = BuildState.of("", outputs);
        before.deleteOrphans(unverified);
        unverified.save(stateFile);
        int changed = 0;
        for (Map.Entry<Path, List<OutputFile>> folder : outputs.entrySet()) {
            OutputFolder.requireDistinct(folder.getValue());
            changed += new OutputFolder(folder.getKey()).write(folder.getValue());
        }
        verify(compilations);
        new BuildState(inputs, unverified.outputs()).save(stateFile);
        getLog().info(compilations.size() + " protocols, " + changed + " files written");
    }

    /** Compiles all, and reports all findings before it fails for those that are errors. */
    private List<Compilation> compile(List<Path> protocols) throws IOException, MojoFailureException {
        CompilerSession session = new CompilerSession(rootPath());
        List<Compilation> good = new ArrayList<>();
        int bad = 0;
        for (Path file : protocols) {
            Compilation compilation = session.check(file);
            Path base = rootPath().orElseGet(() -> ProjectRoot.of(file));
            compilation.findings().stream()
                    .filter(f -> f.severity() == Severity.ERROR || reportsAll())
                    .forEach(f -> Findings.report(f, base, getLog()));
            bad += compilation.hasErrors() ? 1 : 0;
            if (!compilation.hasErrors() && !compilation.library()) {
                good.add(compilation);
            }
        }
        if (bad > 0) {
            throw new MojoFailureException(bad + " of " + protocols.size() + " protocols have errors");
        }
        return good;
    }

    private String inputs(List<Path> protocols) throws IOException {
        Digest digest = new Digest();
        for (Class<?> part : List.of(AbstractTrialMojo.class, CompilerSession.class, TrialParser.class)) {
            digest.add("compiler", String.valueOf(part.getPackage().getImplementationVersion()));
            Optional<Path> code = code(part);
            if (code.isPresent()) {
                digest.add("compiler", code.get());
            }
        }
        digest.add("package", packageName);
        addInputs(digest);
        List<Path> all = ReadFiles.of(protocols, rootPath());
        for (Path file : all) {
            Path base = rootPath().orElseGet(() -> ProjectRoot.of(file));
            digest.add("read " + base.toAbsolutePath().normalize().relativize(file), file);
        }
        return digest.hex();
    }

    private Optional<Path> rootPath() {
        return Optional.ofNullable(root).map(r -> r.toPath().toAbsolutePath().normalize());
    }

    /** Where the compiler's own code lies: while it is a snapshot, its version does not say when it changed. */
    private static Optional<Path> code(Class<?> part) {
        CodeSource source = part.getProtectionDomain().getCodeSource();
        try {
            return source == null
                    ? Optional.empty()
                    : Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty(); // code that lies in no file
        }
    }
}
